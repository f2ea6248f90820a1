package id.tolok.planning.web;

import static id.tolok.planning.web.TargetWorkbook.bytes;
import static id.tolok.planning.web.TargetWorkbook.cell;
import static id.tolok.planning.web.TargetWorkbook.row;
import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.figures.template.TemplateLayout;
import id.tolok.measurement.FigureEntry.Entry;
import id.tolok.measurement.MeasuredOffice;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.testing.ServerTest;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;

@ServerTest
class TargetSheetIT extends TargetSheetOffice {

  @Test
  void templateHoldsWhatIsThereAndIsLockedButForTheCellsToFill() throws IOException {
    try (var workbook = TargetWorkbook.template(planner, agency, "tahun=2024")) {
      Sheet sheet = workbook.getSheet("Target 2024");
      assertThat(line(sheet, COUNT))
          .isEqualTo(
              "80 | - | Semakin tinggi semakin baik | Dibagi rata empat triwulan | 20 | 20 | 20 |"
                  + " 20");
      assertThat(cell(sheet, COUNT, "Target setahun").getCellStyle().getLocked()).isFalse();
      assertThat(row(sheet, COUNT).getCell(TemplateLayout.NAME).getCellStyle().getLocked())
          .isTrue();
      assertThat(sheet.getProtect()).isTrue();
      assertThat(sheet.getDataValidations()).hasSize(6);
      assertThat(workbook.isSheetVeryHidden(workbook.getSheetIndex("tolok"))).isTrue();
      assertThat(workbook.getSheet("Petunjuk")).isNotNull();
    }
  }

  @Test
  void templateOfAllYearsHasASheetForEach() throws IOException {
    try (var workbook = TargetWorkbook.template(planner, agency, "tahun=2024&sampai=2026")) {
      assertThat(workbook.getSheet("Target 2024")).isNotNull();
      assertThat(workbook.getSheet("Target 2026")).isNotNull();
    }
  }

  @Test
  void newTargetsHoldAtOnceAndAreTakenBackAsOne() throws IOException {
    var preview =
        given(
            filled(
                2026,
                sheet -> {
                  cell(sheet, COUNT, "Target setahun").setCellValue(100);
                  cell(sheet, VISITS, "Target setahun").setCellValue("48");
                  cell(sheet, VISITS, "Pembagian ke triwulan")
                      .setCellValue("Ditulis sendiri per triwulan");
                  cell(sheet, VISITS, "Triwulan I").setCellValue(8);
                  cell(sheet, VISITS, "Triwulan IV").setCellValue(40);
                }),
            2026);
    assertThat(preview.body())
        .contains("2 target akan berubah", "Langsung berlaku", "Baru", "I: 25 · II: 25")
        .doesNotContain("name=\"alasan\"");
    assertThat(said(2026)).isEqualTo("– | – | –");

    var kept = apply(preview, "");
    assertThat(kept.statusCode()).isEqualTo(303);
    assertThat(said(2026)).isEqualTo("– | 100 25 25 25 25 | 48 8 – – 40");
    String batch = location(kept);
    assertThat(planner.get(PAGE + "?tahun=2026").body()).contains(batch);
    assertThat(planner.get(batch).body()).contains("Batalkan kiriman", COUNT, VISITS);
    assertThat(trail()).containsExactly("planning.target-batch-kept");

    assertThat(planner.post(batch + "/batal", Map.of()).body()).contains("name=\"yakin\"");
    assertThat(said(2026)).contains("100");
    planner.post(batch + "/batal", Map.of("yakin", "ya"));
    assertThat(said(2026)).isEqualTo("– | – | –");
    assertThat(planner.get(batch).body()).contains("Dibatalkan oleh");
    assertThat(planner.post(batch + "/batal", Map.of("yakin", "ya")).body())
        .contains("sudah dibatalkan sebelumnya");
    assertThat(trail())
        .containsExactly("planning.target-batch-kept", "planning.target-batch-undone");
  }

  @Test
  void whatChangesATargetThatHoldsNeedsOneReasonAndSomebodyElse() throws IOException {
    var preview =
        given(
            filled(
                2024,
                sheet -> {
                  cell(sheet, COUNT, "Target setahun").setCellValue(100);
                  cell(sheet, VISITS, "Target setahun").setCellValue(60);
                }),
            2024);
    assertThat(preview.body()).contains("Menunggu persetujuan", "name=\"alasan\"");
    var without = apply(preview, "  ");
    assertThat(without.statusCode()).isEqualTo(422);
    assertThat(without.body()).contains("Tulis alasan perubahannya.");

    String batch = location(apply(preview, "Jumlah desa bertambah"));
    assertThat(said(2024)).isEqualTo("80 80 80 80 80 | 80 20 20 20 20 | 80 20 20 20 20");
    assertThat(camat.get("/target/usulan").body()).contains(batch, "Jumlah desa bertambah");
    assertThat(camat.get(batch).body())
        .contains("Setujui semua", "Jumlah desa bertambah")
        .doesNotContain("href=\"" + PAGE + "?");
    assertThat(camat.get("/target/usulan").body()).doesNotContain("/terima\"");
    assertThat(camat.get("/target/usulan?kiriman=" + batch.replaceFirst(".*/", "")).body())
        .contains(COUNT, VISITS, "/terima\"");
    assertThat(planner.post(batch + "/terima", Map.of()).statusCode()).isEqualTo(403);
    assertThat(camat.post(batch + "/terima", Map.of()).statusCode()).isEqualTo(303);
    assertThat(said(2024)).isEqualTo("80 80 80 80 80 | 100 25 25 25 25 | 60 15 15 15 15");
    assertThat(camat.get(batch).body())
        .as("what held before, beside what holds now")
        .contains("I: 20 · II: 20", "I: 25 · II: 25", "I: 15 · II: 15")
        .doesNotContain("Setujui semua");
    assertThat(planner.post(batch + "/batal", Map.of("yakin", "ya")).body())
        .contains("sudah disetujui");
    assertThat(said(2024)).contains("100");
  }

  @Test
  void resultsThatAreKnownAreShownAsTheyWouldBe() throws IOException {
    var office = MeasuredOffice.of(places, making, catalogues);
    agency = office.agencyId();
    planner = people.at(agency, Role.PLANNER);
    CurrentViewer.as(
        office.viewer(planner),
        () ->
            entry.save(
                new Entry(
                    office.key("jumlah pelayanan", "2026-Q4"),
                    0,
                    new BigDecimal(30),
                    null,
                    "uji")));
    var first =
        given(
            filled(
                2026,
                sheet -> {
                  cell(sheet, "Jumlah pelayanan", "Target setahun").setCellValue(80);
                  cell(sheet, SHARE, "Target setahun").setCellValue(50);
                }),
            2026);
    assertThat(first.body()).contains("1 hasil berubah", "tidak ditargetkan", "120%");
    assertThat(first.body().split("hasil berubah", -1))
        .as("nothing is known of the share")
        .hasSize(2);
  }

  @Test
  void rejectingAllNeedsAReasonAndLeavesTheTargets() throws IOException {
    String batch =
        location(
            apply(
                given(
                    filled(2024, sheet -> cell(sheet, COUNT, "Target setahun").setCellValue(100)),
                    2024),
                "Uji"));
    assertThat(camat.post(batch + "/tolak", Map.of("alasan", " ")).body())
        .contains("Tulis alasan penolakannya.");
    assertThat(camat.post(batch + "/tolak", Map.of("alasan", "Belum perlu")).statusCode())
        .isEqualTo(303);
    assertThat(said(2024)).contains("| 80 20 20 20 20 |");
    assertThat(camat.post(batch + "/terima", Map.of()).statusCode()).isEqualTo(409);
  }

  @Test
  void nobodyAcceptsTheirOwnBatch() throws IOException {
    planner = people.at(agency, Role.PLANNER, Role.APPROVER);
    String batch =
        location(
            apply(
                given(
                    filled(2024, sheet -> cell(sheet, COUNT, "Target setahun").setCellValue(100)),
                    2024),
                "Uji"));
    assertThat(planner.get(batch).body()).doesNotContain("Setujui semua");
    assertThat(planner.post(batch + "/terima", Map.of()).statusCode()).isEqualTo(409);
    assertThat(said(2024)).contains("| 80 20 20 20 20 |");
  }

  @Test
  void onlyWhoGaveABatchTakesItBack() throws IOException {
    String batch =
        location(
            apply(
                given(
                    filled(2026, sheet -> cell(sheet, COUNT, "Target setahun").setCellValue(100)),
                    2026),
                ""));
    var colleague = people.at(agency, Role.PLANNER);
    assertThat(colleague.post(batch + "/batal", Map.of("yakin", "ya")).statusCode()).isEqualTo(409);
    assertThat(said(2026)).contains("100");
  }

  @Test
  void batchThatSomethingFollowedStands() throws IOException {
    String batch =
        location(
            apply(
                given(
                    filled(2026, sheet -> cell(sheet, COUNT, "Target setahun").setCellValue(100)),
                    2026),
                ""));
    apply(
        given(filled(2026, sheet -> cell(sheet, COUNT, "Target setahun").setCellValue(120)), 2026),
        "Bertambah");
    assertThat(planner.post(batch + "/batal", Map.of("yakin", "ya")).body())
        .contains("sudah diubah lagi oleh");
    assertThat(said(2026)).contains("100");
  }

  @Test
  void wordsAndRangesAreTakenAsTheFormTakesThem() throws IOException {
    var preview =
        given(
            filled(
                2026,
                sheet -> {
                  cell(sheet, SHARE, "Target setahun").setCellValue("BB");
                  cell(sheet, SHARE, "Angka yang mewakili kata").setCellValue("70,01");
                  cell(sheet, VISITS, "Target setahun").setCellValue("80 s.d. 90");
                  cell(sheet, VISITS, "Arah").setCellValue("Rentang, semakin tinggi semakin baik");
                  cell(sheet, VISITS, "Pembagian ke triwulan").setCellValue("Hanya triwulan IV");
                  cell(sheet, COUNT, "Target setahun").setCellValue("-");
                }),
            2026);
    assertThat(preview.body()).contains("BB (≥ 70,01)", "80–90", "tidak direncanakan");
    apply(preview, "");
    assertThat(said(2026)).isEqualTo("70,01 70,01 70,01 70,01 70,01 | – | 80-90 – – – 80-90");
    assertThat(planner.get("/target?tahun=2026").body()).doesNotContain("Tidak ada target tahun");
  }

  @Test
  void fileIsTakenAgainAfterItsBatchWasTakenBack() throws IOException {
    var bytes = filled(2026, sheet -> cell(sheet, COUNT, "Target setahun").setCellValue(100));
    String batch = location(apply(given(bytes, 2026), ""));
    planner.post(batch + "/batal", Map.of("yakin", "ya"));
    assertThat(apply(given(bytes, 2026), "").statusCode()).isEqualTo(303);
    assertThat(said(2026)).contains("| 100 ");
  }

  @Test
  void yearWithoutTargetsOffersTheSheet() {
    assertThat(planner.get("/target?tahun=2026").body())
        .contains("Belum ada target tahun 2026", PAGE + "?instansi=" + agency + "&amp;tahun=2026");
    assertThat(camat.get("/target?tahun=2026").body()).doesNotContain(PAGE);
  }
}
