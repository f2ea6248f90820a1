package id.tolok.reporting.form;

import id.tolok.reporting.form.PrintedForm.Cell;
import id.tolok.reporting.form.PrintedForm.Column;
import id.tolok.reporting.form.PrintedForm.Line;
import id.tolok.reporting.form.PrintedForm.Section;
import id.tolok.reporting.form.PrintedForm.Signature;
import id.tolok.reporting.form.PrintedForm.State;
import id.tolok.reporting.pdf.QrPicture;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Invented forms for tests.
public final class FormFixture {

  private FormFixture() {}

  /// A form with so many lines under each of two positions.
  public static PrintedForm form(int lines, State state) {
    return new PrintedForm(
        "2026-Q1",
        "Pengukuran Kinerja Triwulan I Tahun 2026",
        "Kecamatan Lumbung Uji, Kabupaten Nusa Uji",
        "ENTERED",
        state,
        "Rata-rata capaian: 95,00% (2 dari 3 indikator yang ditargetkan terukur)",
        columns(),
        List.of(section("Camat", 1, lines), section("Kepala Seksi Pemerintahan", lines + 1, lines)),
        List.of("Kategori menurut capaian triwulan: Sangat Tinggi > 90."),
        new Signature("Lumbung Uji", "Camat Lumbung Uji", "Budi Karangan, S.Uji.", null));
  }

  public static FormPaper paper(PrintedForm form) {
    return FormPaper.of(
        form,
        form.state().words() + ", keadaan per 5 April 2026 10.15 WITA",
        new FormPaper.SignatureOnPaper(
            "Lumbung Uji, 5 April 2026", "Camat Lumbung Uji", "Budi Karangan, S.Uji.", ""),
        new FormPaper.Seal(
            "0f3a 77bc",
            "https://tolok.contoh/periksa/0f3a77bc",
            "Versi 1, 5 April 2026",
            QrPicture.of("https://tolok.contoh/periksa/0f3a77bc")));
  }

  private static List<Column> columns() {
    return List.of(
        new Column("OBJECTIVE", "Sasaran", 28, false),
        new Column("INDICATOR", "Indikator", 36, false),
        new Column("UNIT", "Satuan", 10, false),
        new Column("ANNUAL_TARGET", "Target setahun", 11, true),
        new Column("QUARTER_TARGET", "Target TW", 11, true),
        new Column("TO_DATE_TARGET", "Target s.d. TW", 11, true),
        new Column("QUARTER_ACTUAL", "Realisasi TW", 11, true),
        new Column("TO_DATE_ACTUAL", "Realisasi s.d. TW", 11, true),
        new Column("QUARTER_ACHIEVEMENT", "Capaian TW (%)", 11, true),
        new Column("YEAR_ACHIEVEMENT", "Capaian thd. setahun (%)", 11, true),
        new Column("GRADE", "Kategori", 14, false),
        new Column("DRIVERS", "Faktor pendorong", 22, false),
        new Column("OBSTACLES", "Faktor penghambat", 22, false),
        new Column("FOLLOW_UP", "Tindak lanjut", 26, false),
        new Column("EVIDENCE", "Data dukung", 20, false),
        new Column("REMARKS", "Keterangan", 44, false));
  }

  private static Section section(String position, int from, int count) {
    List<Line> lines = new ArrayList<>();
    for (int number = from; number < from + count; number++) {
      lines.add(line(number));
    }
    return new Section(position, lines);
  }

  private static Line line(int number) {
    return new Line(
        number,
        number,
        List.of(
            Cell.of("Meningkatnya mutu pelayanan uji"),
            Cell.of("=Persentase surat uji nomor " + number + " yang selesai tepat waktu"),
            Cell.of("%"),
            number("90", "90"),
            number("90", "90"),
            number("90", "90"),
            number("85,5", "85.5"),
            number("85,5", "85.5"),
            number("95,00", "95.00"),
            number("95,00", "95.00"),
            new Cell("Sangat Tinggi", null, "#1B5E20", 5),
            Cell.of("Petugas loket bertambah satu orang"),
            Cell.of("Jaringan sering putus pada bulan Februari"),
            Cell.of("Menambah cadangan jaringan (paling lambat 30 Juni 2026; Sekretaris)"),
            Cell.of("Rekap surat uji"),
            Cell.of(number % 2 == 0 ? "Sebelum dibatasi: 130%." : "")));
  }

  private static Cell number(String text, String number) {
    return new Cell(text, new BigDecimal(number), null, 0);
  }
}
