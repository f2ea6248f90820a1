package id.tolok.document.table.line;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.document.text.Block.Line;
import id.tolok.kernel.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BulletLinesTest {

  @Test
  void bulletWrittenAfterTheFirstLineGoesBeforeIt() {
    assertThat(settled("Membantu warga", "➢", "menjaga jembatan"))
        .containsExactly("➢ Membantu warga", "menjaga jembatan");
  }

  @Test
  void bulletBeforeItsItemStays() {
    assertThat(settled("untuk semua.", "➢", "Membantu warga"))
        .containsExactly("untuk semua.", "➢", "Membantu warga");
  }

  @Test
  void bulletAtTheStartStays() {
    assertThat(settled("➢", "menjaga jembatan")).containsExactly("➢", "menjaga jembatan");
  }

  private static List<String> settled(String... texts) {
    var lines = new ArrayList<Line>();
    for (String text : texts) {
      int number = lines.size() + 1;
      lines.add(new Line(text, SourceSpan.of(number, 1, number, text.length() + 1)));
    }
    return BulletLines.settled(lines).stream().map(Line::text).toList();
  }
}
