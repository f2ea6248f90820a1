package id.tolok.document.text.plain;

import static id.tolok.document.text.Shorthand.openText;
import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.document.text.Shorthand;
import org.junit.jupiter.api.Test;

class RunningLinesTest {

  @Test
  void pageNumbersThatCountOnAreEmptied() {
    assertThat(Shorthand.of(openText("satu\n  - 1 -\n\fdua\n  - 2 -\n\ftiga\n  - 3 -\n")))
        .isEqualTo("satu\ndua\ntiga");
  }

  @Test
  void figuresAtTheEndOfAPageThatDoNotCountOnStay() {
    assertThat(Shorthand.of(openText("satu\n80\n\fdua\n80\n"))).isEqualTo("satu\n80\ndua\n80");
  }

  @Test
  void aRunningHeadIsEmptied() {
    assertThat(
            Shorthand.of(
                openText(
                    "Judul\n"
                        + "\fIndikator Kinerja\n"
                        + "a\n"
                        + "\fIndikator Kinerja\n"
                        + "b\n"
                        + "\fIndikator Kinerja\n"
                        + "c\n")))
        .isEqualTo("Judul\na\nb\nc");
  }

  @Test
  void aTitleInCapitalsOnEachPageStays() {
    assertThat(Shorthand.of(openText("INDIKATOR\na\n\fINDIKATOR\nb\n\fINDIKATOR\nc\n")))
        .isEqualTo("INDIKATOR\na\nINDIKATOR\nb\nINDIKATOR\nc");
  }

  @Test
  void textWithoutPagesIsLeftAlone() {
    assertThat(Shorthand.of(openText("1\nx\n2\n"))).isEqualTo("1\nx\n2");
  }
}
