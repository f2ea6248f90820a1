package id.tolok.shell;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.tolok.access.Role;
import id.tolok.shell.asset.Assets;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import id.tolok.shell.part.Pager;
import id.tolok.shell.part.Tab;
import id.tolok.shell.part.Tone;
import id.tolok.shell.viewer.Viewer;
import id.tolok.shell.wording.Formats;
import id.tolok.shell.wording.Language;
import id.tolok.shell.wording.Words;
import id.tolok.testing.BrowserExtension;
import id.tolok.testing.Browsers;
import id.tolok.testing.Browsers.Look;
import id.tolok.testing.Browsers.Size;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Every part once, on a page that exists only here.
@ServerTest
@ExtendWith(BrowserExtension.class)
class PartsIT {

  @Autowired private TemplateEngine engine;
  @Autowired private Assets assets;
  @Autowired private People people;
  @Autowired private Places places;
  private SignedIn reader;

  @BeforeEach
  void somebody() {
    long agency = places.agency(places.regency("Kabupaten Bagian"), "Kecamatan Bagian");
    reader = people.at(agency, Role.READER);
  }

  @ParameterizedTest
  @MethodSource("id.tolok.testing.Browsers#everyWay")
  void everyPartIsAccessible(Size size, Look look, Browsers browsers) {
    var page = browsers.page(reader, size, look);
    page.navigate("/");
    page.evaluate("html => { document.querySelector('main').innerHTML = html; }", everyPart());
    browsers.picture(page, "bagian-%s-%s".formatted(size, look).toLowerCase(Locale.ROOT));
    browsers.thenAccessible(page);
    browsers.thenNotWiderThanWindow(page);
  }

  @Test
  void whatWasTypedIsEscapedAndKept() {
    var field = Field.of("nama", "Nama").withValue("\"><script>alert(1)</script>");
    assertThat(part("field", Map.of("field", field)))
        .contains("value=\"&#34;>&lt;script>alert(1)")
        .doesNotContain("<script>");
  }

  @Test
  void mistakeIsTiedToItsField() {
    var field = Field.of("nip", "NIP").withHint("18 angka").withError("NIP harus 18 angka.");
    assertThat(part("field", Map.of("field", field)))
        .contains(
            "aria-describedby=\"f-nip-hint f-nip-error\"",
            "aria-invalid=\"true\"",
            "id=\"f-nip-error\"");
    assertThat(part("errors", Map.of("fields", List.of(field)))).contains("href=\"#f-nip\"");
    assertThat(part("errors", Map.of("fields", List.of(Field.of("a", "A"))))).isBlank();
  }

  private String everyPart() {
    return "<div class='head'><div class='head__text'><h1>Bagian</h1>"
        + "<p class='head__lead'>Semua bagian halaman.</p></div><div class='actions'>"
        + "<a class='btn btn-secondary' href='#a'>Ekspor</a>"
        + "<a class='btn btn-primary' href='#b'>Tambah jabatan</a></div></div>"
        + all(
            part(
                "notice",
                Map.of("notice", Notice.good("Jabatan dihapus.").undoneAt("/jabatan/1/batal"))),
            part("hint", Map.of("tone", Tone.WARNING, "content", text("Formula belum lengkap."))),
            part("hint", Map.of("tone", Tone.INFO, "content", text("Versi ini berlaku 2026."))),
            part("hint", Map.of("tone", Tone.BAD, "content", text("Berkas tidak terbaca."))),
            part("tabs", Map.of("label", "Tampilan", "tabs", tabs())),
            part("filters", Map.of("action", "/x", "used", true, "content", text(filters()))),
            part("table", Map.of("label", "Indikator", "content", text(table("data")))),
            part("pager", Map.of("pager", new Pager("51–100 dari 1.204", "/a", "/b"))),
            "<h2>Formulir</h2>",
            part("errors", Map.of("fields", fields())),
            form(),
            part(
                "empty",
                Map.of(
                    "icon",
                    "inbox",
                    "title",
                    "Belum ada keputusan",
                    "text",
                    "Unggah keputusan pertama instansi Anda.",
                    "actions",
                    text("<a class='btn btn-primary' href='#c'>Unggah keputusan</a>"))),
            "<div class='panel'><dl class='facts'><dt>Satuan</dt><dd>persen</dd><dt>Polaritas</dt>"
                + "<dd>makin tinggi makin baik</dd></dl></div>",
            part("progress", Map.of("label", "Membaca", "id", "baca", "value", 40, "max", 100)),
            part("more", Map.of("summary", "Rincian", "content", text("<p>Isi.</p>"))),
            part(
                "confirm",
                Map.of("action", "/x", "label", "Hapus", "question", "Jabatan ini dihapus.")),
            part("copy", Map.of("target", "baca")));
  }

  private String form() {
    return all(
            fields().stream()
                .map(field -> part("field", Map.of("field", field)))
                .toArray(String[]::new))
        + part(
            "select",
            Map.of(
                "field",
                Field.of("jenis", "Jenis"),
                "options",
                List.of(new Option("a", "IKU", true), new Option("b", "IKI", false))))
        + part("textarea", Map.of("field", Field.of("alasan", "Alasan")))
        + part("date", Map.of("field", Field.of("tanggal", "Tanggal").withValue("2026-07-05")))
        + part(
            "checkbox",
            Map.of(
                "field",
                Field.of("setuju", "Saya sudah memeriksa").withValue("ya"),
                "checked",
                true))
        + part("file", Map.of("field", Field.of("berkas", "Berkas"), "multiple", true));
  }

  private static List<Field> fields() {
    return List.of(
        Field.of("nama", "Nama jabatan").withValue("Kepala Seksi Pemerintahan"),
        Field.of("nip", "NIP").withHint("18 angka").withValue("1986").withError("Harus 18 angka."),
        Field.optional("catatan", "Catatan"));
  }

  private static List<Tab> tabs() {
    return List.of(
        Tab.of("Indikator", "#i", true),
        new Tab("Temuan", "#t", false, "12"),
        Tab.of("Riwayat", "#r", false));
  }

  private String filters() {
    return part("field", Map.of("field", Field.of("cari", "Cari"), "type", "search", "wide", true))
        + part(
            "select",
            Map.of(
                "field",
                Field.of("tahun", "Tahun"),
                "options",
                List.of(new Option("1", "2026", true))));
  }

  private String table(String style) {
    var rows = new StringBuilder();
    var tones = Tone.values();
    for (int i = 0; i < 5; i++) {
      rows.append("<tr><th scope='row'><a href='#r")
          .append(i)
          .append(
              "'>Persentase desa tertib administrasi</a></th><td>Kepala Seksi</td><td"
                  + " class='number'>")
          .append("87,50</td><td>")
          .append(part("badge", Map.of("badge", new Badge(tones[i], "Status " + i))))
          .append("</td></tr>");
    }
    return "<table class='"
        + style
        + "'><thead><tr><th scope='col'>Indikator</th><th scope='col'>Jabatan</th><th scope='col'"
        + " class='number'>Target</th><th scope='col'>Keadaan</th></tr></thead><tbody>"
        + rows
        + "</tbody></table>";
  }

  private static String all(String... parts) {
    return String.join("\n", Arrays.asList(parts));
  }

  private static Content text(String html) {
    return output -> output.writeContent(html);
  }

  private String part(String name, Map<String, Object> given) {
    Map<String, Object> values = new HashMap<>(given);
    values.put("frame", frame());
    var output = new StringOutput();
    engine.render("shell/part/" + name, values, output);
    return output.toString();
  }

  private Frame frame() {
    return new Frame(
        "Bagian",
        Words.in(Language.ID),
        new Formats(Language.ID, ZoneOffset.UTC),
        Viewer.ANONYMOUS,
        new WorkContext(OptionalLong.empty(), 2026, 4),
        null,
        List.of(),
        "",
        "/",
        "/",
        "tanda",
        Theme.AUTO,
        null,
        "",
        new Frame.Site(false, "", assets));
  }
}
