package id.tolok.results.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.database.Stamps;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.FigureState;
import id.tolok.measurement.MeasuredOffice;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every achievement on every page of results leads to a page that says the same number and why.
@ServerTest
class ReasonsIT {

  private static final Pattern ACHIEVEMENT = Pattern.compile("\\d+,\\d\\d%");

  /// Explained on the page itself, or of money.
  private static final String ELSEWHERE = "caption, .trend, .chart, #anggaran ~ *, .raw";

  @Autowired private Places places;
  @Autowired private People people;
  @Autowired private VersionMaking making;
  @Autowired private Catalogues catalogues;
  @Autowired private Stamps stamps;
  @Autowired private JdbcClient jdbc;

  private MeasuredOffice office;
  private GivenFigures figures;

  @BeforeEach
  void anOfficeThatHandedInTwoQuarters() {
    office =
        MeasuredOffice.of(
            places,
            making,
            catalogues,
            """
            Kepala Seksi Trantib | Persentase pos kamling aktif | [pos aktif] / [pos] * 100
            Kepala Seksi Trantib | Persentase laporan selesai | [selesai] / [laporan] * 100
            """);
    figures = new GivenFigures(jdbc, stamps);
    given("pos aktif", "61");
    given("pos", "97");
    given("selesai", "7");
    given("laporan", "11");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/dasbor?tahun=2025&bentang=Q1",
        "/capaian?tahun=2025&bentang=Q2",
        "/capaian?tahun=2025&bentang=SD2&menurut=jabatan",
        "/capaian/tabel?tahun=2025",
        "/capaian/grafik?tahun=2025",
        "/formulir?periode=2025-Q2",
        "/dasbor/kabupaten?tahun=2025&bentang=Q2"
      })
  void everyAchievementLeadsToAPageThatSaysTheSame(String path) {
    thenEveryAchievementIsExplained(people.at(office.agencyId(), Role.PLANNER), path);
  }

  @Test
  void soDoThoseOfOneIndicator() {
    var planner = people.at(office.agencyId(), Role.PLANNER);
    String indicator =
        page(planner, "/capaian?tahun=2025&bentang=Q1")
            .select(".results th a")
            .getFirst()
            .attr("href");
    thenEveryAchievementIsExplained(planner, indicator);
  }

  @Test
  void aHeadComesFromTheComparisonToTheFiguresItCounts() {
    given("pos aktif", "13", FigureState.DRAFT);
    var head = people.at(office.agencyId(), Role.APPROVER);
    thenEveryAchievementIsExplained(head, "/dasbor/kabupaten?tahun=2025&bentang=Q2");
    String board =
        page(head, "/dasbor/kabupaten?tahun=2025&bentang=Q2")
            .select("#peringkat")
            .parents()
            .getFirst()
            .select("th a")
            .attr("href");
    assertThat(page(head, board).select("main").text()).contains("Yang sudah diajukan");
  }

  private static void thenEveryAchievementIsExplained(SignedIn person, String path) {
    var main = page(person, path).select("main").getFirst();
    main.select(ELSEWHERE).remove();
    Map<String, String> reasons = new LinkedHashMap<>();
    for (Element element : main.getAllElements()) {
      Matcher number = ACHIEVEMENT.matcher(element.ownText());
      while (number.find()) {
        String reason =
            Optional.ofNullable(element.closest("a")).map(a -> a.attr("href")).orElse("");
        assertThat(reason).as("%s: what leads from %s", path, element.outerHtml()).isNotEmpty();
        reasons.put(reason, number.group());
      }
    }
    assertThat(reasons).as(path).isNotEmpty();
    reasons.forEach((address, number) ->
        assertThat(page(person, address).select(".answer, .board, .whole").text())
            .as("%s leads to %s", path, address)
            .contains(number));
  }

  private void given(String variable, String amount) {
    given(variable, amount, FigureState.SUBMITTED);
  }

  private void given(String variable, String amount, FigureState state) {
    var asked = office.variable(variable);
    List<EntryPeriod> all =
        EntryPeriod.all(2025, asked.kind()).stream()
            .filter(period -> period.lastQuarter() <= 2)
            .toList();
    for (EntryPeriod period : all) {
      figures.put(new FigureKey(office.agencyId(), asked.id(), period), amount, state);
    }
  }

  private static Document page(SignedIn person, String path) {
    var answer = person.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }
}
