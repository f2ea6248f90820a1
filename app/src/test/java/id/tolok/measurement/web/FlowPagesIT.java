package id.tolok.measurement.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.measurement.BackdatedWork;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureEntry;
import id.tolok.measurement.FigureEntry.Entry;
import id.tolok.measurement.MeasuredOffice;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import id.tolok.testing.TestClock;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class FlowPagesIT {

  private static final String SERVICES = "jumlah pelayanan";

  @Autowired private Places places;
  @Autowired private People people;
  @Autowired private VersionMaking making;
  @Autowired private Catalogues catalogues;
  @Autowired private FigureEntry entry;
  @Autowired private BackdatedWork past;

  private MeasuredOffice office;
  private SignedIn planner;
  private SignedIn owner;

  @BeforeEach
  void office() {
    office = MeasuredOffice.of(places, making, catalogues);
    planner = people.at(office.agencyId(), Role.PLANNER);
    owner = people.at(office.agencyId(), Role.OWNER);
  }

  @Test
  void calendarShowsTheDaysAndThatMailIsOff() {
    assertThat(owner.get("/kalender").body())
        .contains("Triwulan I ", "5 April ", "Surel tidak dikirim")
        .doesNotContain("Beri perpanjangan");
  }

  @Test
  void moreTimeIsGivenWithAReasonAndTakenBack() {
    int year = TestClock.today().getYear();
    String until = TestClock.today().plusMonths(4).toString();
    var path = "/kalender/perpanjangan/" + office.agencyId();
    var wrong = planner.post(path, Map.of("periode", year + "-Q1", "sampai", until, "alasan", "x"));
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("Tulis alasannya").contains("value=\"" + until + "\"");
    planner.post(
        path, Map.of("periode", year + "-Q1", "sampai", until, "alasan", "Kantor kebanjiran"));
    var shown = owner.get("/kalender").body();
    assertThat(shown).contains("Kantor kebanjiran", "diperpanjang");
    assertThat(message(year + "-Q1")).isEqualTo("saved");
    var again = Map.of("periode", year + "-Q1", "sampai", until, "alasan", "Kantor kebanjiran");
    assertThat(planner.post(path, again).body()).contains("sudah diperpanjang sampai hari itu");
    var within = Map.of("periode", year + "-02", "sampai", until, "alasan", "Kantor kebanjiran");
    assertThat(planner.post(path, within).statusCode()).isEqualTo(422);
    assertThat(planner.get("/kalender").body().split("Kantor kebanjiran", -1)).hasSize(2);
  }

  @Test
  void moreTimeIsNotForOwnersToGive() {
    var answer =
        owner.post(
            "/kalender/perpanjangan/" + office.agencyId(),
            Map.of("periode", "2026-Q1", "sampai", "2027-01-05", "alasan", "Minta waktu"));
    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void calendarOfAnotherOfficeDoesNotExist() {
    var stranger = MeasuredOffice.of(places, making, catalogues);
    var answer =
        planner.post("/kalender/cara/" + stranger.agencyId(), Map.of("langkah", "2", "versi", "0"));
    assertThat(answer.statusCode()).isEqualTo(404);
  }

  @Test
  void yearSaysWhatStandsInTheWayOfShuttingIt() {
    var approver = people.at(office.agencyId(), Role.APPROVER);
    assertThat(approver.get("/tahun").body())
        .contains("belum berakhir")
        .doesNotContain("data-confirm=");
    var asked = approver.post("/tahun/" + office.agencyId() + "/2023/tutup", Map.of());
    assertThat(asked.body()).contains("Tutup tahun 2023");
    approver.post("/tahun/" + office.agencyId() + "/2023/tutup", Map.of("yakin", "ya"));
    assertThat(message("2023-Q4")).startsWith("YEAR_CLOSED");
    var without = approver.post("/tahun/" + office.agencyId() + "/2023/buka", Map.of());
    assertThat(without.statusCode()).isEqualTo(422);
    approver.post(
        "/tahun/" + office.agencyId() + "/2023/buka", Map.of("alasan", "Temuan pemeriksa"));
    assertThat(message("2023-Q4")).isEqualTo("saved");
    var again =
        approver.post(
            "/tahun/" + office.agencyId() + "/2023/buka", Map.of("alasan", "Temuan pemeriksa"));
    assertThat(again.statusCode()).isEqualTo(303);
  }

  @Test
  void historyShowsEveryVersionWithItsReason() {
    var key = office.key(SERVICES, "2025-Q2");
    give("2025-Q2", 0, "20", "2025-07-02T02:00:00Z");
    give("2025-Q2", 1, "21", "2025-07-03T02:00:00Z");
    var page = owner.get("/riwayat/" + key.variableId() + "/2025-Q2").body();
    assertThat(page).contains("Triwulan II 2025", ">20", ">21", "Siti", "batas pengisian lewat");
    assertThat(owner.get("/riwayat/" + key.variableId() + "/2025-Q3").body())
        .contains("Belum ada yang terjadi");
    assertThat(owner.get("/riwayat/" + key.variableId() + "/2025-Q9").statusCode()).isEqualTo(404);
    var stranger = people.at(MeasuredOffice.of(places, making, catalogues).agencyId(), Role.OWNER);
    assertThat(stranger.get("/riwayat/" + key.variableId() + "/2025-Q2").statusCode())
        .isEqualTo(404);
  }

  @Test
  void earlierStateIsShownAsItWasKnown() {
    var last = TestClock.today().minusMonths(3);
    var quarter = (last.getMonthValue() + 2) / 3;
    var period = last.getYear() + "-Q" + quarter;
    var day = last.withDayOfMonth(1).withMonth((quarter - 1) * 3 + 1);
    give(period, 0, "20", day + "T03:00:00Z");
    give(period, 1, "21", day + "T05:00:00Z");
    assertThat(owner.get("/riwayat?pada=" + day + "T11:00").body())
        .contains(">20", "sekarang 21", "Sebagaimana diketahui pada");
    assertThat(owner.get("/riwayat").body()).contains(">21").doesNotContain("sekarang 21");
    for (var wrong : List.of("kemarin", "%2B999999999-12-31T23:59", "0001-01-01T00:00")) {
      assertThat(owner.get("/riwayat?pada=" + wrong).statusCode()).as(wrong).isEqualTo(422);
    }
    assertThat(owner.get("/riwayat?pada=2190-01-01T00:00").body()).contains("belum tiba");
  }

  @Test
  void whatWaitsIsCountedInTheNavigation() {
    assertThat(owner.get("/").body()).contains("Angka lewat batas pengisian");
  }

  private void give(String period, int seen, String amount, String at) {
    var key = office.key(SERVICES, period);
    var given = List.of(new Entry(key, seen, new BigDecimal(amount), null, null));
    var act = new Figure.Act(OptionalLong.empty(), "Siti", Instant.parse(at));
    assertThat(CurrentViewer.asProgram(() -> past.save(given, act)).get(key))
        .isInstanceOf(FigureEntry.Outcome.Saved.class);
  }

  private String message(String period) {
    var given = new Entry(office.key(SERVICES, period), 0, BigDecimal.TEN, null, null);
    return switch (CurrentViewer.as(office.viewer(owner), () -> entry.save(given))) {
      case FigureEntry.Outcome.Saved _ -> "saved";
      case FigureEntry.Outcome.Refused(var code, _) -> code;
      case FigureEntry.Outcome.Conflict _ -> "conflict";
      case FigureEntry.Outcome.Unusual _ -> "unusual";
    };
  }
}
