package id.tolok.shell.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TemplateTextTest {

  @Test
  void textBetweenTagsIsFound() {
    assertThat(TemplateText.of("<p>Halo dunia</p>")).containsExactly("Halo dunia");
  }

  @Test
  void expressionsTagsAndCommentsSayNothing() {
    assertThat(
            TemplateText.of(
                """
                @import id.tolok.shell.Frame
                <%-- Bagian ini. --%>
                @param Frame frame
                <p class="${a ? "x>y" : "z"}">${frame.w("a.b")} · 12</p>
                @if(view.wrong())<br>@else<hr>@endif
                """))
        .isEmpty();
  }

  @Test
  void contentGivenToAPartIsRead() {
    assertThat(
            TemplateText.of(
                """
                @template.shell.page(frame = frame, lead = frame.w("a"), content = @`
                  <p>${view.a()}</p>
                  @template.shell.part.table(label = "x", content = @`<b>Nama</b>`)
                  <i>akhir</i>
                `)
                """))
        .containsExactly("Nama", "akhir");
  }

  @Test
  void attributesReadToPeopleAreFound() {
    assertThat(TemplateText.of("<a aria-label=\"Tutup\" href=\"#tutup\"></a><img alt=\"\">"))
        .containsExactly("Tutup");
  }
}
