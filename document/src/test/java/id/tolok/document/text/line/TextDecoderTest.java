package id.tolok.document.text.line;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.document.text.Block;
import id.tolok.document.text.DocumentOpener;
import id.tolok.document.text.OpenedDocument;
import id.tolok.document.text.Shorthand;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextDecoderTest {

  private static final String WORDS = "Sasaran – “tertata” 80 %\nbaris kedua";

  private static OpenedDocument open(String text, Charset charset, int... mark) {
    var bytes = new ByteArrayOutputStream();
    for (int b : mark) {
      bytes.write(b);
    }
    bytes.writeBytes(text.getBytes(charset));
    return DocumentOpener.open("a.txt", bytes.toByteArray());
  }

  private static void thenReadsTheWords(OpenedDocument document) {
    assertThat(Shorthand.of(document)).isEqualTo(WORDS);
    assertThat(document.blocks().getFirst().where().column()).isEqualTo(1);
  }

  @Test
  void utf8IsReadWithAndWithoutMark() {
    thenReadsTheWords(open(WORDS, StandardCharsets.UTF_8));
    thenReadsTheWords(open(WORDS, StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF));
  }

  @Test
  void utf16IsReadWithAndWithoutMark() {
    thenReadsTheWords(open(WORDS, StandardCharsets.UTF_16LE, 0xFF, 0xFE));
    thenReadsTheWords(open(WORDS, StandardCharsets.UTF_16BE, 0xFE, 0xFF));
    thenReadsTheWords(open(WORDS, StandardCharsets.UTF_16LE));
    thenReadsTheWords(open(WORDS, StandardCharsets.UTF_16BE));
  }

  @Test
  void whatIsNotUnicodeIsWindows1252() {
    var document = open(WORDS, Charset.forName("windows-1252"));

    thenReadsTheWords(document);
    assertThat(Shorthand.findings(document)).isEqualTo("ENCODING_GUESSED");
  }

  @Test
  void oneBrokenCharacterDoesNotChangeTheEncoding() {
    var bytes = (WORDS + "?").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE2;
    var document = DocumentOpener.open("a.txt", bytes);

    assertThat(Shorthand.of(document)).isEqualTo(WORDS + "\uFFFD");
    assertThat(Shorthand.findings(document)).isEqualTo("CHARACTERS_DAMAGED");
  }

  @Test
  void everyKindOfLineEndCounts() {
    var document = open("satu\r\ndua\rtiga\n\nlima", StandardCharsets.UTF_8);

    assertThat(document.blocks())
        .extracting(block -> block.where().line())
        .containsExactly(1, 2, 3, 4, 5);
    assertThat(Shorthand.of(document)).isEqualTo("satu\ndua\ntiga\nlima");
  }

  @Test
  void aFormFeedStartsAPageAndKeepsTheLineNumber() {
    var document = open("satu\n\fdua\ntiga\fempat", StandardCharsets.UTF_8);

    assertThat(document.blocks())
        .extracting(b ->
            b.where().page()
                + ":"
                + b.where().line()
                + ":"
                + b.where().column()
                + " "
                + ((Block.Line) b).text())
        .containsExactly("1:1:1 satu", "2:2:2 dua", "2:3:1 tiga", "3:3:6 empat");
  }

  @Test
  void nulCharactersAreDropped() {
    assertThat(Shorthand.of(open("sa\0tu\0", StandardCharsets.UTF_8))).isEqualTo("satu");
  }
}
