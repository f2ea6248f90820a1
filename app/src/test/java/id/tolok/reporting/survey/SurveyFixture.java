package id.tolok.reporting.survey;

import id.tolok.organization.Agency;
import id.tolok.reporting.layout.Report.Signature;
import id.tolok.reporting.layout.Seal;
import id.tolok.reporting.printed.ReportWords;
import id.tolok.reporting.survey.RoundFacts.Group;
import id.tolok.reporting.survey.RoundFacts.People;
import id.tolok.satisfaction.IndexSummary;
import id.tolok.satisfaction.QualityScale;
import id.tolok.satisfaction.ServiceElement;
import id.tolok.satisfaction.ServiceQuality;
import id.tolok.satisfaction.SheetCounts;
import id.tolok.satisfaction.SheetLayout;
import id.tolok.satisfaction.SheetTally;
import id.tolok.satisfaction.WeightRule;
import id.tolok.survey.FollowUp;
import id.tolok.survey.FollowUps;
import id.tolok.survey.PublicService;
import id.tolok.survey.Questionnaire;
import id.tolok.survey.Questionnaire.Bilingual;
import id.tolok.survey.Questionnaire.Question;
import id.tolok.survey.Round;
import id.tolok.survey.RoundKind;
import id.tolok.survey.RoundState;
import id.tolok.survey.ServicePoint;
import id.tolok.survey.TicketRule;
import id.tolok.survey.given.Channel;
import id.tolok.survey.given.Respondent;
import id.tolok.survey.number.Breakdown;
import id.tolok.survey.number.FrozenRound;
import id.tolok.survey.number.Opinions;
import id.tolok.survey.number.RoundResults;
import id.tolok.survey.number.RoundResults.OfService;
import id.tolok.survey.number.SurveyResults.TrendPoint;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;

/// Invented rounds for tests: the ten sheets of the worked example of the rules, as often as asked.
public final class SurveyFixture {

  private static final List<String> SHEETS =
      List.of(
          "433434434",
          "333433433",
          "443444444",
          "332433323",
          "444444444",
          "33343333-",
          "322433333",
          "433434434",
          "333443434",
          "443334434");

  private static final String HASH = "0f3a77bc".repeat(8);

  private SurveyFixture() {}

  /// A round approved with ten sheets for each time.
  public static RoundFacts approved(int times) {
    return facts(times, true, WeightRule.EXACT, ReportWords.NONE);
  }

  /// A round still being counted.
  public static RoundFacts counting(int times) {
    return facts(times, false, WeightRule.EXACT, ReportWords.NONE);
  }

  public static RoundFacts facts(int times, boolean approved, WeightRule rule, ReportWords words) {
    var counts = counts(times);
    var scale = QualityScale.SINCE_2017;
    OptionalInt population = OptionalInt.of(250);
    var frozen = frozen(counts, rule);
    var results =
        new RoundResults(
            7,
            approved
                ? new RoundResults.Standing.Approved(frozen)
                : new RoundResults.Standing.Counting(counts.respondents(), 1),
            rule,
            scale,
            population,
            0,
            IndexSummary.of(counts, rule, scale, population),
            List.of(
                service(1, "Surat keterangan", counts(Math.max(1, times / 2)), rule),
                new OfService(2, "Rekomendasi izin keramaian", Optional.empty()),
                new OfService(3, "Legalisasi dokumen", Optional.empty())),
            new RoundResults.Profile(
                Breakdown.of(Respondent.Sex.class, Map.of(), 0),
                Breakdown.of(Respondent.Education.class, Map.of(), 0),
                Breakdown.of(Respondent.Occupation.class, Map.of(), 0),
                Breakdown.of(Respondent.AgeBand.class, Map.of(), 0)),
            Map.of(Channel.PUBLIC, 6 * times, Channel.PAPER, 4 * times),
            new RoundResults.Arrivals(new TreeMap<>(), List.of(), List.of()),
            new RoundResults.SetAside(2, 3, 1));
    return new RoundFacts(
        round(approved, rule),
        round(approved, rule).closesOn(),
        agency("Kecamatan Lumbung Uji"),
        "Pemerintah Kabupaten Nusa Uji",
        questionnaire(),
        results,
        profile(10 * times),
        new People(
            "Cara",
            List.of(
                group("Formulir publik", 6 * times),
                group("Kios kantor", 0),
                group("Lembar kertas", 4 * times))),
        List.of(
            point(3, "Semester I 2024", "2024-06-30", "79.91", ServiceQuality.B),
            point(4, "Semester II 2024", "2024-12-31", "76.12", ServiceQuality.C),
            point(5, "Semester I 2025", "2025-06-30", "83.40", ServiceQuality.B)),
        new Opinions.Counted(
            12,
            9,
            4,
            List.of(
                new Opinions.ThemeCount("WAITING", 7, 2, 0),
                new Opinions.ThemeCount("CONDUCT", 2, 1, 4))),
        List.of(
            followUp("WAKTU", "Menambah satu loket pada jam 08.00 sampai 11.00", Optional.empty()),
            followUp("PENGADUAN", "Membalas pengaduan dalam tiga hari kerja", Optional.empty())),
        Optional.of(
            new FollowUps.Earlier(
                5,
                "Semester I 2025",
                List.of(
                    followUp(
                        "PROSEDUR",
                        "Memasang alur layanan di ruang tunggu",
                        Optional.of(
                            new FollowUp.Done(
                                LocalDate.of(2025, 9, 2), "Terpasang di tiga tempat", "Ani Uji"))),
                    followUp("SARPRAS", "Memperbaiki kursi ruang tunggu", Optional.empty())))),
        List.of(
            new ServicePoint(1, 1, "Loket depan", "k7m2pq", List.of(), true),
            new ServicePoint(2, 1, "Ruang perizinan", "w3x9ta", List.of(), true)),
        words,
        new Signature("Lumbung Uji", "Camat Lumbung Uji", "Budi Karangan, S.Uji."),
        false);
  }

  /// A round with so few respondents that nothing may be shown.
  public static RoundFacts ofFew() {
    var whole = counting(1);
    var tally = new SheetTally(SheetLayout.ofNine());
    SHEETS.stream().limit(4).forEach(tally::add);
    var few =
        IndexSummary.of(
            tally.counts(), WeightRule.EXACT, QualityScale.SINCE_2017, OptionalInt.empty());
    var known = whole.results();
    return new RoundFacts(
        whole.round(),
        whole.answeredUntil(),
        whole.agency(),
        whole.government(),
        whole.questionnaire(),
        new RoundResults(
            known.roundId(),
            known.standing(),
            known.weightRule(),
            known.scale(),
            known.population(),
            0,
            few,
            known.services(),
            known.profile(),
            known.channels(),
            known.arrivals(),
            known.setAside()),
        whole.profile(),
        whole.channels(),
        whole.earlier(),
        whole.opinions(),
        whole.plan(),
        whole.before(),
        whole.points(),
        whole.words(),
        whole.signature(),
        false);
  }

  public static Round round(boolean approved, WeightRule rule) {
    return new Round(
        7,
        1,
        RoundKind.PUBLIC,
        1,
        "Survei Kepuasan Masyarakat Semester I 2026",
        LocalDate.of(2026, 1, 1),
        LocalDate.of(2026, 6, 30),
        LocalDate.of(2026, 5, 4),
        LocalDate.of(2026, 6, 26),
        OptionalInt.of(250),
        "Semua orang yang selesai dilayani ditawari mengisi survei.",
        rule,
        TicketRule.OPTIONAL,
        9,
        List.of(1L, 2L, 3L),
        approved ? RoundState.APPROVED : RoundState.OPEN,
        100,
        1);
  }

  public static List<PublicService> services() {
    return List.of(
        new PublicService(1, 1, "Surat keterangan", RoundKind.PUBLIC, true, true),
        new PublicService(2, 1, "Rekomendasi izin keramaian", RoundKind.PUBLIC, true, true),
        new PublicService(3, 1, "Legalisasi dokumen", RoundKind.PUBLIC, false, true));
  }

  public static Agency agency(String name) {
    return new Agency(1, name, Agency.Kind.SUBDISTRICT_OFFICE, 1, null, Agency.Zone.WITA, true, 1);
  }

  public static Seal seal(boolean draft, boolean sample) {
    return Seal.of(HASH, "https://tolok.contoh", 1, "5 Juli 2026", draft, sample);
  }

  public static Questionnaire questionnaire() {
    List<Question> questions = new ArrayList<>();
    for (ServiceElement element : ServiceElement.values()) {
      questions.add(
          new Question(
              questions.size() + 1,
              element.code(),
              null,
              new Bilingual(
                  "Bagaimana pendapat Anda tentang " + element.code() + " pelayanan di kantor ini?",
                  "What do you think of " + element.code() + " of the service in this office?"),
              List.of(
                  new Bilingual("Tidak sesuai", "Not suitable"),
                  new Bilingual("Kurang sesuai", "Less suitable"),
                  new Bilingual("Sesuai", "Suitable"),
                  new Bilingual("Sangat sesuai", "Very suitable"))));
    }
    return new Questionnaire(9, 1, RoundKind.PUBLIC, 2, questions);
  }

  /// The nine and some elements an office added.
  public static Questionnaire withAdded(int added) {
    List<Question> questions = new ArrayList<>(questionnaire().questions());
    for (int number = 1; number <= added; number++) {
      questions.add(
          new Question(
              questions.size() + 1,
              "TAMBAHAN_" + number,
              new Bilingual("Unsur tambahan " + number, ""),
              new Bilingual("Pertanyaan tambahan " + number, ""),
              Collections.nCopies(4, new Bilingual("Pilihan", ""))));
    }
    return new Questionnaire(10, 1, RoundKind.PUBLIC, 3, questions);
  }

  private static SheetCounts counts(int times) {
    var tally = new SheetTally(SheetLayout.ofNine());
    Collections.nCopies(times, SHEETS).forEach(sheets -> sheets.forEach(tally::add));
    return tally.counts();
  }

  private static OfService service(long id, String name, SheetCounts counts, WeightRule rule) {
    return new OfService(
        id,
        name,
        Optional.of(IndexSummary.of(counts, rule, QualityScale.SINCE_2017, OptionalInt.empty())));
  }

  private static FrozenRound frozen(SheetCounts counts, WeightRule rule) {
    var index = counts.index(rule).orElseThrow();
    return new FrozenRound(
        7,
        1,
        RoundKind.PUBLIC,
        2026,
        1,
        "Survei Kepuasan Masyarakat Semester I 2026",
        LocalDate.of(2026, 1, 1),
        LocalDate.of(2026, 6, 30),
        1,
        "ab".repeat(32),
        index.rounded(),
        index.quality(QualityScale.SINCE_2017),
        index.respondents(),
        rule,
        Instant.parse("2026-07-02T03:00:00Z"),
        "Budi Karangan",
        Optional.empty());
  }

  private static List<People> profile(int whole) {
    return List.of(
        new People(
            "Jenis kelamin",
            List.of(
                group("Perempuan", whole * 6 / 10),
                group("Laki-laki", whole - whole * 6 / 10),
                group("Tidak disebut", 0))),
        new People(
            "Pendidikan",
            List.of(
                hidden("SD"),
                hidden("SMP"),
                group("SMA", whole * 7 / 10),
                group("Diploma", 0),
                group("S1", whole * 2 / 10))),
        new People("Pekerjaan", List.of(group("Wirausaha", whole))),
        new People(
            "Umur", List.of(group("20–29 tahun", whole / 2), group("30–39 tahun", whole / 2))));
  }

  private static Group group(String label, int people) {
    return new Group(label, OptionalInt.of(people));
  }

  private static Group hidden(String label) {
    return new Group(label, OptionalInt.empty());
  }

  private static TrendPoint point(
      long id, String name, String until, String index, ServiceQuality quality) {
    LocalDate day = LocalDate.parse(until);
    return new TrendPoint(
        id,
        name,
        day.minusMonths(6).plusDays(1),
        day,
        new BigDecimal(index),
        quality,
        160,
        WeightRule.EXACT,
        RoundState.APPROVED);
  }

  private static FollowUp followUp(String element, String action, Optional<FollowUp.Done> done) {
    return new FollowUp(
        1,
        1,
        7,
        element,
        OptionalLong.empty(),
        "",
        action,
        LocalDate.of(2026, 9, 30),
        3,
        "Kepala Seksi Pelayanan Umum",
        done);
  }
}
