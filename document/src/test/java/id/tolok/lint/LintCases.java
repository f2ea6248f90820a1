package id.tolok.lint;

import static id.tolok.lint.Decrees.aDecree;
import static id.tolok.lint.Decrees.aPosition;
import static id.tolok.lint.Decrees.aRow;
import static id.tolok.lint.Decrees.aSoundRow;

import id.tolok.document.Catalogue;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// For each rule a decree that breaks it and one that comes close and does not.
final class LintCases {

  record Case(Catalogue broken, Catalogue sound) {}

  private static final Map<LintCode, Case> CASES = new EnumMap<>(LintCode.class);

  static {
    names();
    formulas();
    definitions();
    targets();
    owners();
    numbering();
    smart();
    positions();
    acts();
  }

  private LintCases() {}

  static Case of(LintCode code) {
    return Objects.requireNonNull(CASES.get(code), () -> "no case for " + code);
  }

  private static void given(
      LintCode code, Decrees.DecreeBuilder broken, Decrees.DecreeBuilder sound) {
    CASES.put(code, new Case(broken.build(), sound.build()));
  }

  private static void rows(LintCode code, Decrees.RowBuilder broken, Decrees.RowBuilder sound) {
    given(code, aDecree().withRows(broken), aDecree().withRows(sound));
  }

  private static void names() {
    rows(
        LintCode.NAME_SAYS_COUNT_FORMULA_SAYS_PERCENT,
        aRow("Jumlah jembatan layak").ratio("Jumlah jembatan layak", "jumlah seluruh jembatan"),
        aRow("Jumlah jembatan layak").count("Jumlah jembatan layak"));
    rows(
        LintCode.NAME_SAYS_PERCENT_FORMULA_SAYS_COUNT,
        aRow("Persentase jembatan layak").count("Jumlah jembatan layak"),
        aSoundRow());
  }

  private static void formulas() {
    rows(LintCode.FORMULA_MISSING, aRow("Persentase jembatan layak"), aSoundRow());
    rows(
        LintCode.FORMULA_NOT_COMPUTABLE,
        aRow("Jumlah jembatan layak").text("Pembayaran tukang dan bahan"),
        aRow("Jumlah jembatan layak").count("Jumlah jembatan layak"));
    rows(
        LintCode.FORMULA_BELONGS_TO_ANOTHER,
        aRow("Persentase jembatan gantung layak")
            .ratio("Jumlah perpustakaan buka", "jumlah perpustakaan keliling"),
        aSoundRow());
    rows(
        LintCode.DENOMINATOR_IS_TARGET,
        aRow("Persentase jembatan layak").ratio("Jumlah jembatan layak", "target jembatan layak"),
        aSoundRow());
    given(
        LintCode.DENOMINATOR_COPIED,
        aDecree()
            .withRows(
                aRow("Persentase jembatan layak").ratio("Jumlah jembatan layak", "jumlah jembatan"),
                aRow("Persentase embung layak").ratio("Jumlah embung layak", "jumlah jembatan")),
        aDecree()
            .withRows(
                aRow("Persentase jembatan layak").ratio("Jumlah jembatan layak", "jumlah jembatan"),
                aRow("Persentase jembatan rusak")
                    .ratio("Jumlah jembatan rusak", "jumlah jembatan")));
    rows(
        LintCode.OPERAND_NOT_MEASURABLE,
        aRow("Persentase jembatan dijaga").ratio("Jumlah jembatan dijaga", "kepatuhan warga"),
        aSoundRow());
  }

  private static void definitions() {
    var library = "Perpustakaan keliling yang buka setiap pekan";
    given(
        LintCode.DEFINITION_BELONGS_TO_ANOTHER,
        aDecree()
            .withRows(
                aRow("Persentase jembatan gantung layak")
                    .count("Jumlah jembatan gantung")
                    .defined(library),
                aRow("Persentase perpustakaan keliling buka").count("Jumlah perpustakaan")),
        aDecree()
            .withRows(
                aRow("Persentase jembatan gantung layak").count("Jumlah jembatan gantung"),
                aRow("Persentase perpustakaan keliling buka")
                    .count("Jumlah perpustakaan")
                    .defined(library)));
    rows(
        LintCode.DEFINITION_UNRELATED,
        aRow("Persentase jembatan gantung layak").count("Jumlah jembatan").defined(library),
        aRow("Persentase jembatan gantung layak")
            .count("Jumlah jembatan")
            .defined("Jembatan yang dapat dilalui kendaraan"));
  }

  private static void targets() {
    rows(
        LintCode.TARGET_IMPOSSIBLE_FOR_UNIT,
        aSoundRow().targets("2024", "300"),
        aSoundRow().targets("2024", "100"));
    rows(
        LintCode.TARGET_LOOKS_LIKE_COUNT,
        aRow("Jumlah jembatan layak")
            .ratio("Jumlah jembatan layak", "jumlah seluruh jembatan")
            .targets("2024", "3"),
        aRow("Jumlah jembatan layak")
            .ratio("Jumlah jembatan layak", "jumlah seluruh jembatan")
            .targets("2024", "85"));
    rows(
        LintCode.TARGET_ZERO, aSoundRow().targets("2024", "0"), aSoundRow().targets("2024", "0.5"));
  }

  private static void owners() {
    given(
        LintCode.RESPONSIBLE_MISSING,
        aDecree()
            .withRows(aSoundRow(), aRow("Jumlah embung").count("Jumlah embung").responsible(null)),
        aDecree().withRows(aSoundRow()));
    given(
        LintCode.RESPONSIBLE_IS_OTHER_POSITION,
        aDecree()
            .with(
                aPosition("Kepala Seksi Kesejahteraan Rakyat")
                    .with(aSoundRow().responsible("Kasubbag Umum"))),
        aDecree()
            .with(
                aPosition("Kepala Seksi Kesejahteraan Rakyat")
                    .with(aSoundRow().responsible("Kasi Kesra"))));
    rows(LintCode.DATA_SOURCE_MISSING, aSoundRow().source(null), aSoundRow());
    rows(
        LintCode.DATA_SOURCE_IS_PERSON,
        aSoundRow().source("Kasi Pembangunan"),
        aSoundRow().source("Laporan Kasi Pembangunan"));
    given(
        LintCode.SAME_INDICATOR_DIFFERENT_FORMULA,
        aDecree()
            .with(
                aPosition("Kepala Seksi Satu").with(aSoundRow()),
                aPosition("Kepala Seksi Dua")
                    .with(aRow("Persentase jembatan yang layak").count("Jumlah jembatan"))),
        aDecree()
            .with(
                aPosition("Kepala Seksi Satu").with(aSoundRow()),
                aPosition("Kepala Seksi Dua").with(aSoundRow())));
    given(
        LintCode.SAME_INDICATOR_TWO_OWNERS,
        aDecree()
            .with(
                aPosition("Kepala Seksi Satu").with(aSoundRow()),
                aPosition("Kepala Seksi Dua").with(aSoundRow())),
        aDecree().withRows(aSoundRow(), aRow("Jumlah embung").count("Jumlah embung")));
  }

  private static void numbering() {
    given(
        LintCode.ROW_NUMBER_TWICE,
        aDecree()
            .withRows(
                aSoundRow().numbered("1"),
                aSoundRow().numbered("2").under("Meningkatnya embung"),
                aSoundRow().numbered("1").under("Meningkatnya taman")),
        aDecree().withRows(aSoundRow().numbered("1"), aSoundRow().numbered("1")));
    given(
        LintCode.ROW_NUMBER_JUMPS,
        aDecree()
            .withRows(
                aSoundRow().numbered("1"), aSoundRow().numbered("4.").under("Meningkatnya embung")),
        aDecree()
            .withRows(
                aSoundRow().numbered("1"),
                aSoundRow().numbered("2.").under("Meningkatnya embung")));
  }

  private static void smart() {
    rows(
        LintCode.TWO_MEASURES_IN_ONE,
        aRow("Jumlah jembatan/Jumlah embung").count("Jumlah jembatan"),
        aRow("Jumlah jembatan/titian").count("Jumlah jembatan"));
    rows(
        LintCode.INDICATOR_REPEATS_OBJECTIVE,
        aRow("Tersedianya jembatan").under("Tersedianya Jembatan").count("Jumlah jembatan"),
        aRow("Jumlah jembatan").under("Tersedianya jembatan").count("Jumlah jembatan"));
    rows(
        LintCode.INDICATOR_IS_ACTIVITY,
        aRow("Mengecat jembatan").count("Mengecat jembatan"),
        aRow("Meningkatnya mutu jembatan").count("Jumlah jembatan"));
    rows(
        LintCode.OBJECTIVE_IS_ACTIVITY,
        aSoundRow().under("Meningkatkan mutu jembatan"),
        aSoundRow().under("Meningkatnya mutu jembatan"));
    rows(LintCode.TARGETS_MISSING, aSoundRow().targets(), aSoundRow());
  }

  private static void positions() {
    given(
        LintCode.POSITION_LEVEL_WRONG,
        aDecree().with(aPosition("Sekretaris Camat").echelon("IV").with(aSoundRow())),
        aDecree().with(aPosition("Sekretaris Camat").echelon("III").with(aSoundRow())));
    given(
        LintCode.HEAD_MEASURES_DOCUMENTS,
        aDecree()
            .with(aPosition("Camat").with(aRow("Jumlah dokumen rencana").count("Jumlah dokumen"))),
        aDecree()
            .with(
                aPosition("Kasubbag Perencanaan")
                    .with(aRow("Jumlah dokumen rencana").count("Jumlah dokumen"))));
    given(
        LintCode.SUBDIVISION_WITHOUT_OUTPUT,
        aDecree().with(aPosition("Kepala Sub Bagian Umum").with(aSoundRow())),
        aDecree()
            .with(
                aPosition("Kepala Sub Bagian Umum")
                    .with(aSoundRow(), aRow("Jumlah surat").count("Jumlah surat"))));
    given(
        LintCode.DUTY_WITHOUT_INDICATOR,
        aDecree()
            .with(
                aPosition("Kepala Seksi Pembangunan")
                    .functions("Pemeliharaan jembatan", "Pengawasan perpustakaan keliling")
                    .with(aSoundRow())),
        aDecree()
            .with(
                aPosition("Kepala Seksi Pembangunan")
                    .functions("Pemeliharaan jembatan", "Melaksanakan tugas lain dari atasan")
                    .with(aSoundRow())));
  }

  private static void acts() {
    given(
        LintCode.REGION_FOREIGN,
        aDecree().considering("bahwa Kota Rimbajaya perlu menetapkan indikator"),
        aDecree().considering("bahwa Kabupaten Nusa Contoh perlu menetapkan indikator"));
    given(
        LintCode.REVOKED_LAW_CITED,
        aDecree().basedOn("Peraturan Pemerintah Nomor 58 Tahun 2005 tentang keuangan"),
        aDecree().basedOn("Peraturan Pemerintah Nomor 12 Tahun 2019 tentang keuangan"));
    given(
        LintCode.CITATION_WRONG,
        aDecree().basedOn("Peraturan Menteri Nomor PER/20/M.PAN/11/2007 tentang pedoman"),
        aDecree().basedOn("Peraturan Menteri Nomor PER/20/M.PAN/11/2008 tentang pedoman"));
    given(
        LintCode.CITATION_INCOMPLETE,
        aDecree().basedOn("Peraturan Bupati Nomor ... Tahun ... tentang indikator"),
        aDecree().basedOn("Peraturan Bupati Nomor 3 Tahun 2020 tentang indikator"));
    given(
        LintCode.PERIOD_MISMATCH,
        aDecree()
            .period(2023, 2025)
            .withRows(aSoundRow().targets("2024", "80", "2025", "81", "2026", "82")),
        aDecree()
            .period(2024, 2026)
            .withRows(aSoundRow().targets("2024", "80", "2025", "81", "2026", "82")));
    given(LintCode.DECREE_NUMBER_MISSING, aDecree().numbered(null), aDecree());
    given(LintCode.DECREE_NUMBER_TWICE, aDecree().twice(), aDecree());
    given(LintCode.DECREE_DATE_INCOMPLETE, aDecree().dated("2024-01"), aDecree());
    given(LintCode.NIP_MISSING, aDecree().nip(null), aDecree());
    given(LintCode.NIP_INVALID, aDecree().nip("198013012005011001"), aDecree());
  }
}
