package id.tolok.document.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Whole texts in, positions and indicators out.
class ReadingTablesTest {

  @Test
  void aTableUnderItsPosition() {
    thenReads(
            """
            Jabatan ( Eselon IV ) : SEKSI JEMBATAN
            TUGAS : membantu camat memelihara jembatan.
            FUNGSI :
            1. menyusun rencana;
            2. memeriksa jembatan
            dan jalan.

            KINERJA UTAMA	INDIKATOR KINERJA UTAMA	DEFINISI OPERATIONAL	FORMULASI PERHITUNGAN IKU	PENANGGUNG JAWAB	SUMBER DATA
            Meningkatnya mutu jembatan	Persentase jembatan layak	Jembatan yang lulus uji	Jumlah jembatan layak dibagi jumlah jembatan dikali 100%	Kasi Jembatan	- Laporan uji
            	Jumlah jembatan baru	Jembatan yang dibangun	Jumlah jembatan baru	Kasi Jembatan	- Laporan uji
            """)
        .containsExactly(
            "SEKSI JEMBATAN (IV) duties 1, functions 2",
            "  Meningkatnya mutu jembatan > Persentase jembatan layak = Jumlah jembatan layak"
                + " dibagi jumlah jembatan dikali 100% [%] | definition Jembatan yang lulus uji |"
                + " by Kasi Jembatan | from Laporan uji",
            "  Meningkatnya mutu jembatan > Jumlah jembatan baru = Jumlah jembatan baru [-]"
                + " | definition Jembatan yang dibangun | by Kasi Jembatan | from Laporan uji");
  }

  @Test
  void rowsCutByAPageBreakAreJoined() {
    thenReads(
            """
            Jabatan : KASI JEMBATAN

            SASARAN	INDIKATOR	FORMULASI	PENANGGUNG JAWAB	SUMBER DATA
            Meningkatnya mutu jembatan dan	Persentase jembatan	Jumlah jembatan yang	Kasi Jembatan	Laporan
            Meningkatnya mutu jalan	Persentase jalan layak	Jumlah jalan layak dibagi	Kasi Jembatan	Laporan

            di kecamatan	yang layak	jumlah seluruh jalan dikali 100%		\s
            Meningkatnya taman	Jumlah taman	Jumlah taman	Kasi Jembatan	Laporan
            """)
        .containsExactly(
            "KASI JEMBATAN (-) duties 0, functions 0",
            "  Meningkatnya mutu jembatan dan > Persentase jembatan = Jumlah jembatan yang [%]"
                + " | by Kasi Jembatan | from Laporan",
            "  Meningkatnya mutu jalan di kecamatan > Persentase jalan layak yang layak = Jumlah"
                + " jalan layak dibagi jumlah seluruh jalan dikali 100% [%] | by Kasi Jembatan |"
                + " from Laporan",
            "  Meningkatnya taman > Jumlah taman = Jumlah taman [-] | by Kasi Jembatan | from"
                + " Laporan");
  }

  @Test
  void asAboveMeansTheCellAboveAndADashMeansNothing() {
    thenReads(
            """
            Jabatan : KASI JEMBATAN

            | NO | SASARAN | INDIKATOR KINERJA | FORMULA | PENANGGUNG JAWAB | SUMBER DATA |
            |---|---|---|---|---|---|
            | (1) | (2) | (3) | (3) | (4) | (5) |
            | 1 | Meningkatnya jembatan | Jumlah jembatan | Jumlah jembatan | Kasi Jembatan | Laporan |
            |   |   | Jumlah gorong-gorong | Jumlah gorong-gorong | s.d.a | sda |
            | 2 | Meningkatnya taman | Jumlah taman | - | – | idem |
            """)
        .containsExactly(
            "KASI JEMBATAN (-) duties 0, functions 0",
            "  Meningkatnya jembatan > Jumlah jembatan = Jumlah jembatan [-] | by Kasi Jembatan |"
                + " from Laporan",
            "  Meningkatnya jembatan > Jumlah gorong-gorong = Jumlah gorong-gorong [-] | by Kasi"
                + " Jembatan | from Laporan",
            "  Meningkatnya taman > Jumlah taman = - [-] | from Laporan");
  }

  @Test
  void anEmptyResponsibleUnderANewObjectiveStaysEmpty() {
    assertThat(
            Shorthand.indicators(
                """
                Jabatan : KASI JEMBATAN

                | SASARAN | INDIKATOR | RUMUS | PENANGGUNG JAWAB |
                |---|---|---|---|
                | Meningkatnya A | Jumlah a | Jumlah a | Kasi A |
                |  | Jumlah b | Jumlah b |  |
                | Meningkatnya C | Jumlah c | Jumlah c |  |
                | Meningkatnya D | Jumlah d | Jumlah d | Kasi D |
                """))
        .extracting(indicator -> indicator.responsible())
        .containsExactly("Kasi A", "Kasi A", null, "Kasi D");
  }

  @Test
  void aCellMergedOverTheWholeTableCountsForEachRow() {
    assertThat(
            Shorthand.indicators(
                """
                Jabatan : KASI JEMBATAN

                | SASARAN | INDIKATOR | RUMUS | SUMBER DATA |
                |---|---|---|---|
                | Meningkatnya A | Jumlah a | Jumlah a | Register |
                | Meningkatnya B | Jumlah b | Jumlah b |  |
                | Meningkatnya C | Jumlah c | Jumlah c |  |
                """))
        .extracting(indicator -> indicator.dataSource())
        .containsOnly("Register");
  }

  @Test
  void explanationsAreTakenApart() {
    thenReads(
            """
            JABATAN : KASI JEMBATAN

            | NO | KINERJA UTAMA | INDIKATOR KINERJA | PENJELASAN (MAKNA INDIKATOR, ALASAN DAN CARA PERHITUNGAN) | SUMBER DATA |
            |---|---|---|---|---|
            | 1 | Meningkatnya jembatan | Persentase jembatan layak | ➢ Membantu warga<br>➢ Mengurangi risiko<br>➢ Formulasinya : Jumlah jembatan layak dibagi jumlah jembatan X 100 %. | Register<br>Catatan : per akhir tahun |
            | 2 | Meningkatnya jalan | Jumlah jalan | Makna Indikator : jalan desa<br>Alasan Pemilihan : penting<br>Rumus : Jumlah jalan | a. Register<br>b. Laporan |
            """)
        .containsExactly(
            "KASI JEMBATAN (-) duties 0, functions 0",
            "  Meningkatnya jembatan > Persentase jembatan layak = Jumlah jembatan layak dibagi"
                + " jumlah jembatan X 100 %. [%] | because Membantu warga + Mengurangi risiko |"
                + " from Register | note per akhir tahun",
            "  Meningkatnya jalan > Jumlah jalan = Jumlah jalan [-] | definition jalan desa"
                + " | because penting | from Register; Laporan");
  }

  @Test
  void targetsStandUnderTheirYearsAndQuarters() {
    thenReads(
            """
            INDIKATOR KINERJA ESELON III
            TAHUN 2031-2033

            | SASARAN | INDIKATOR | SATUAN | KONDISI AWAL | TARGET |  |  |  |
            |---|---|---|---|---|---|---|---|
            |  |  |  |  | 2031 | 2032 | TW I | TW II |
            | Meningkatnya jembatan | Persentase jembatan layak | Persen | 70 | 82,5% | ≥ 85 | 20 | 40 |
            | Meningkatnya warga | Jumlah warga | Orang | 1.000 | 1.500 | - | n/a | 700 |
            """)
        .containsExactly(
            "INDIKATOR KINERJA ESELON III TAHUN 2031-2033 (III) duties 0, functions 0",
            "  Meningkatnya jembatan > Persentase jembatan layak = - [Persen] | baseline 70"
                + " | targets {2031=82.5, 2032=≥85} | quarters {1=20, 2=40}",
            "  Meningkatnya warga > Jumlah warga = - [Orang] | baseline 1.000"
                + " | targets {2031=1500} | quarters {2=700}");
  }

  @Test
  void aTargetWithoutAYearIsForTheOnlyYearOfTheDocument() {
    assertThat(
            Shorthand.indicators(
                """
                PERJANJIAN KINERJA TAHUN 2031
                KECAMATAN ARUNIKA

                | NO | SASARAN STRATEGIS | INDIKATOR KINERJA | TARGET |
                |---|---|---|---|
                | 1 | Meningkatnya jembatan | Jumlah jembatan | 12 |
                | 2 | Meningkatnya taman | Jumlah taman | 3 |
                """))
        .extracting(indicator -> indicator.targets().toString())
        .containsExactly("{2031=12}", "{2031=3}");
  }

  @Test
  void severalIndicatorsInACellPairWithTheirFormulas() {
    thenReads(
            """
            Jabatan : KASI JEMBATAN

            | SASARAN | INDIKATOR | FORMULASI |
            |---|---|---|
            | Meningkatnya jembatan | 1. Jumlah jembatan<br>2. Persentase jembatan layak | 1. Jumlah jembatan<br>2. Jumlah jembatan layak / jumlah jembatan x 100% |
            """)
        .containsExactly(
            "KASI JEMBATAN (-) duties 0, functions 0",
            "  Meningkatnya jembatan > Jumlah jembatan = Jumlah jembatan [-]",
            "  Meningkatnya jembatan > Persentase jembatan layak = Jumlah jembatan layak / jumlah"
                + " jembatan x 100% [%]");
  }

  @Test
  void indicatorsThatDoNotPairStayWholeAndAreRemarkedOn() {
    var text =
        """
        Jabatan : KASI JEMBATAN

        | SASARAN | INDIKATOR | FORMULASI |
        |---|---|---|
        | Meningkatnya jembatan | 1. Jumlah jembatan<br>2. Jumlah jalan | Jumlah keduanya |
        """;
    assertThat(Shorthand.indicators(text)).hasSize(1);
    assertThat(Shorthand.findings(text)).contains("INDICATORS_NOT_SEPARATED");
  }

  @Test
  void positionsInsideATableOwnTheRowsBelowThem() {
    thenReads(
            """
            INDIKATOR KINERJA INDIVIDU
            TAHUN 2031

            | NO | SASARAN | INDIKATOR | RUMUS |
            |---|---|---|---|
            | A. | KEPALA SEKSI JEMBATAN |  |  |
            | 1 | Meningkatnya jembatan | Jumlah jembatan | Jumlah jembatan |
            | B. | BENDAHARA |  |  |
            | 1 | Meningkatnya kas | Jumlah kas | Jumlah kas |
            """)
        .containsExactly(
            "KEPALA SEKSI JEMBATAN (-) duties 0, functions 0",
            "  Meningkatnya jembatan > Jumlah jembatan = Jumlah jembatan [-]",
            "BENDAHARA (-) duties 0, functions 0",
            "  Meningkatnya kas > Jumlah kas = Jumlah kas [-]");
  }

  @Test
  void anObjectiveMayReachOverTheRow() {
    thenReads(
            """
            INDIKATOR KINERJA UTAMA

            | INDIKATOR | RUMUS | SATUAN |
            |---|---|---|
            | Meningkatnya jembatan |  |  |
            | Jumlah jembatan | Jumlah jembatan | Unit |
            | Meningkatnya taman |  |  |
            | Jumlah taman | Jumlah taman | Unit |
            """)
        .containsExactly(
            "INDIKATOR KINERJA UTAMA (-) duties 0, functions 0",
            "  Meningkatnya jembatan > Jumlah jembatan = Jumlah jembatan [Unit]",
            "  Meningkatnya taman > Jumlah taman = Jumlah taman [Unit]");
  }

  @Test
  void tablesAboutMoneyAreNoIndicatorTables() {
    assertThat(
            Shorthand.positions(
                """
                PERJANJIAN KINERJA

                | NO | PROGRAM | ANGGARAN | KETERANGAN |
                |---|---|---|---|
                | 1 | Program Jembatan | 1.000.000 | APBD |
                | 2 | Program Taman | 2.000.000 | APBD |
                """))
        .isEmpty();
  }

  @Test
  void fieldsBelowEachOtherAreAnIndicatorToo() {
    thenReads(
            """
            Jabatan : KASI JEMBATAN

            Sasaran : Meningkatnya jembatan
            Nama Indikator : Persentase jembatan layak
            Definisi Operasional : Jembatan yang lulus uji
            pada tahun itu
            Rumus Perhitungan : Jumlah jembatan layak / jumlah jembatan x 100%
            Satuan :
            Sumber Data : Register
            """)
        .containsExactly(
            "KASI JEMBATAN (-) duties 0, functions 0",
            "  Meningkatnya jembatan > Persentase jembatan layak = Jumlah jembatan layak / jumlah"
                + " jembatan x 100% [%] | definition Jembatan yang lulus uji pada tahun itu"
                + " | from Register");
  }

  @Test
  void aValueBelowItsLabelAndALabelNobodyKnowsDoNoHarm() {
    thenReads(
            """
            Jabatan
            : KASI JEMBATAN

            Nama Indikator
            : Jumlah jembatan
            Rumus Perhitungan :
            Jumlah jembatan layak
            Pihak Penyedia Data : Bidang Jalan
            Sumber Data : Register
            """)
        .containsExactly(
            "KASI JEMBATAN (-) duties 0, functions 0",
            "  - > Jumlah jembatan = Jumlah jembatan layak [-] | from Register");
  }

  @Test
  void theSameRowTwiceIsCountedOnceAndRemarkedOn() {
    var text =
        """
        Jabatan : KASI JEMBATAN

        | SASARAN | INDIKATOR | RUMUS |
        |---|---|---|
        | Meningkatnya A | Jumlah a | Jumlah a |
        | Meningkatnya A | Jumlah a | Jumlah a |
        | Meningkatnya A | Jumlah a | Jumlah lain |
        """;
    assertThat(Shorthand.indicators(text)).hasSize(2);
    assertThat(Shorthand.findings(text)).contains("INDICATOR_REPEATED");
  }

  private static org.assertj.core.api.ListAssert<String> thenReads(String text) {
    return assertThat(Shorthand.of(text));
  }
}
