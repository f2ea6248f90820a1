package id.tolok.planning.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.catalogue.TestDecree;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.catalogue.variable.FigureSource;
import id.tolok.database.Scope;
import id.tolok.kernel.EntryPeriod;
import id.tolok.planning.Budgets;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class BudgetPageIT {

  @Autowired private VersionMaking making;
  @Autowired private Budgets budgets;
  @Autowired private List<FigureSource> sources;
  @Autowired private Places places;
  @Autowired private People people;

  private long agency;
  private SignedIn planner;

  @BeforeEach
  void agency() {
    agency = places.agency(places.regency("Nusa Anggaran"), "Kecamatan Anggaran");
    var version =
        TestDecree.of("Kasi | Serapan anggaran | [belanja] / [pagu] * 100")
            .acceptedFor(agency, "2024-01-01");
    Scope.within(Scope.EVERYTHING, () -> making.make(version));
    planner = people.at(agency, Role.PLANNER);
  }

  @Test
  void linesAreKeptTogetherAndFeedFormulas() {
    assertThat(
            send(Map.of(
                    "b1.kode", "7.1.2.2.1",
                    "b1.nama", "Pelayanan",
                    "b1.pagu", "100.000.000",
                    "b1.tw1", "10000000",
                    "b1.tw2", "40.000.000,5",
                    "b2.nama", "Ketertiban",
                    "b2.pagu", "50000000",
                    "b2.tw1", "5000000",
                    "b2.tw2", "20000000"))
                .statusCode())
        .isEqualTo(303);
    var spending = seeing(() -> budgets.ofAgency(agency, 2024)).orElseThrow();
    assertThat(spending.ceiling()).isEqualByComparingTo("150000000");
    assertThat(spending.toDate(2).orElseThrow()).isEqualByComparingTo("60000000.5");
    assertThat(spending.toDate(3)).isEmpty();
    assertThat(figures("budget-spending", EntryPeriod.Kind.QUARTER))
        .isEqualTo("2024-Q1=15000000, 2024-Q2=45000000.5");
    assertThat(figures("budget-spending", EntryPeriod.Kind.HALF_YEAR))
        .isEqualTo("2024-S1=60000000.5");
    assertThat(figures("budget-spending-to-date", EntryPeriod.Kind.QUARTER))
        .isEqualTo("2024-Q1=15000000, 2024-Q2=60000000.5");
    assertThat(figures("budget-ceiling", EntryPeriod.Kind.YEAR)).isEqualTo("2024=150000000");
    assertThat(planner.get("/anggaran?tahun=2024").body()).contains("7.01.02.2.01");
  }

  @Test
  void whatIsWrongIsSaidByRowAndNothingIsKept() {
    var answer =
        send(
            Map.of(
                "b1.kode", "7.01.02",
                "b1.nama", "Pelayanan",
                "b1.pagu", "1.234",
                "b2.kode", "7.1.2",
                "b2.nama", "",
                "b2.pagu", "banyak",
                "b3.nama", "Turun",
                "b3.pagu", "10",
                "b3.tw1", "5",
                "b3.tw2", "4"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("Baris 1: 1.234 dapat berarti 1234 atau 1,234.")
        .contains("Baris 2: Kode 7.01.02 sudah dipakai di baris lain.")
        .contains("Baris 2: Isi namanya")
        .contains("Baris 2: Tulis sebagai angka")
        .contains("Baris 3: Realisasi sampai dengan triwulan ini lebih kecil")
        .contains("value=\"banyak\"");
    assertThat(seeing(() -> budgets.ofAgency(agency, 2024))).isEmpty();
  }

  @Test
  void emptiedRowIsRemovedAndBroughtBack() {
    send(Map.of("b1.nama", "Pelayanan", "b1.pagu", "10", "b2.nama", "Ketertiban", "b2.pagu", "20"));
    String page = planner.get("/anggaran?tahun=2024").body();
    var answer =
        send(
            Map.of(
                "b1.id",
                id(page, 1),
                "b1.nama",
                "",
                "b2.id",
                id(page, 2),
                "b2.nama",
                "Ketertiban",
                "b2.pagu",
                "20"));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(seeing(() -> budgets.ofAgency(agency, 2024)).orElseThrow().ceiling())
        .isEqualByComparingTo("20");
    var undo =
        Pattern.compile("/anggaran/urung\\?[^\"]+")
            .matcher(
                new String(
                    java.util.Base64.getUrlDecoder()
                        .decode(
                            answer.headers().allValues("set-cookie").stream()
                                .filter(cookie -> cookie.startsWith("tolok-kabar="))
                                .findFirst()
                                .orElseThrow()
                                .replaceFirst("tolok-kabar=([^;]*).*", "$1")),
                    java.nio.charset.StandardCharsets.UTF_8));
    assertThat(undo.find()).isTrue();
    planner.post(undo.group().lines().findFirst().orElseThrow(), Map.of());
    assertThat(seeing(() -> budgets.ofAgency(agency, 2024)).orElseThrow().ceiling())
        .isEqualByComparingTo("30");
  }

  @Test
  void lateWriterOverwritesNobody() {
    String mark = mark();
    send(Map.of("b1.nama", "Pelayanan", "b1.pagu", "10"));
    var late = send(Map.of("dilihat", mark, "b1.nama", "Lain", "b1.pagu", "20"));
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("Orang lain mengubah anggaran ini").contains("value=\"Lain\"");
    assertThat(seeing(() -> budgets.ofAgency(agency, 2024)).orElseThrow().ceiling())
        .isEqualByComparingTo("10");
  }

  @Test
  void fileIsShownBeforeItIsKept() {
    var answer =
        file(
            "Kode;Uraian;Pagu (Rp);Realisasi TW I\n"
                + "7.01.02.2.01;Pelayanan;1.000.000,00;250000\n;Lainnya;1.234;\n");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("belum disimpan")
        .contains("value=\"Pelayanan\"")
        .contains("Baris 2: 1.234 dapat berarti");
    assertThat(seeing(() -> budgets.ofAgency(agency, 2024))).isEmpty();
  }

  @Test
  void fileThatIsNoTableIsExplained() {
    assertThat(file("halo dunia").body()).contains("Tidak ada baris judul");
    assertThat(file("PK bukan arsip").body()).contains("bukan XLSX atau CSV yang utuh");
  }

  @Test
  void readerSeesAndDoesNotChange() {
    send(Map.of("b1.nama", "Pelayanan", "b1.pagu", "1000000"));
    var reader = people.at(agency, Role.READER);
    assertThat(reader.get("/anggaran?tahun=2024").body())
        .contains("1.000.000")
        .doesNotContain("name=\"b1.pagu\"");
    assertThat(reader.post(address(), Map.of("b1.nama", "x", "b1.pagu", "1")).statusCode())
        .isEqualTo(403);
    var neighbour =
        people.at(places.agency(places.regency("Nusa Dekat"), "Kecamatan Dekat"), Role.PLANNER);
    assertThat(neighbour.get(address()).statusCode()).isIn(403, 404);
    assertThat(neighbour.post(address(), Map.of("b1.nama", "x")).statusCode()).isIn(403, 404);
  }

  private HttpResponse<String> send(Map<String, String> typed) {
    Map<String, String> all = new HashMap<>();
    all.put("dilihat", mark());
    for (int row = 1; row <= 3; row++) {
      all.put("b" + row + ".nama", "");
    }
    all.putAll(typed);
    return planner.post(address(), all);
  }

  private HttpResponse<String> file(String text) {
    String border = "batas";
    String body =
        "--%s\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%s\r\n"
                .formatted(border, planner.csrf())
            + "--%s\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"a.csv\"\r\n\r\n%s\r\n--%s--\r\n"
                .formatted(border, text, border);
    return planner.send(
        planner
            .request("/anggaran/impor?instansi=" + agency + "&tahun=2024")
            .header("Content-Type", "multipart/form-data; boundary=" + border)
            .POST(BodyPublishers.ofString(body)));
  }

  private String mark() {
    var mark =
        Pattern.compile("name=\"dilihat\" value=\"([^\"]+)\"")
            .matcher(planner.get("/anggaran?tahun=2024").body());
    assertThat(mark.find()).isTrue();
    return mark.group(1);
  }

  private static String id(String page, int row) {
    var id = Pattern.compile("name=\"b" + row + "\\.id\" value=\"(\\d+)\"").matcher(page);
    assertThat(id.find()).isTrue();
    return id.group(1);
  }

  private String address() {
    return "/anggaran?instansi=" + agency + "&tahun=2024";
  }

  private String figures(String code, EntryPeriod.Kind kind) {
    FigureSource source =
        sources.stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
    return seeing(() -> source.figures(agency, 2024, kind)).entrySet().stream()
        .map(entry ->
            entry.getKey().code() + "=" + entry.getValue().stripTrailingZeros().toPlainString())
        .collect(Collectors.joining(", "));
  }

  private static <T> T seeing(ScopedValue.CallableOp<T, RuntimeException> work) {
    return Scope.within(Scope.EVERYTHING, work);
  }
}
