package id.tolok.desk;

import id.tolok.access.Role;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.TestDecree;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.catalogue.variable.Variable;
import id.tolok.database.Stamps;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.BackdatedWork;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureEntry;
import id.tolok.measurement.FigureFlow;
import id.tolok.measurement.FigureFlow.Seen;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.Measurements;
import id.tolok.measurement.statement.BackdatedPapers;
import id.tolok.measurement.statement.Evidence;
import id.tolok.measurement.statement.Evidences;
import id.tolok.measurement.statement.Explanation;
import id.tolok.measurement.statement.Explanations;
import id.tolok.organization.OrganizationEdits;
import id.tolok.organization.Position;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.SignedIn;
import id.tolok.testing.TestClock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An office whose year 2025 may still be given, with people for each desk.
class ReviewOffice {

  static final int YEAR = 2025;

  private static final String DECREE =
      """
      Kepala Seksi Pelayanan | Jumlah pelayanan selesai | [jumlah pelayanan selesai] | Pelayanan publik yang prima
      Kepala Seksi Pelayanan | Persentase keluhan ditangani | [keluhan ditangani] / [keluhan masuk] * 100 | Pelayanan publik yang prima
      Kepala Seksi Trantib | Jumlah patroli wilayah | [jumlah patroli] | Wilayah yang tertib
      Kepala Seksi Trantib | Persentase pos kamling aktif | [pos kamling aktif] / [pos kamling] * 100 | Wilayah yang tertib
      """;

  private final Places places;
  private final People people;
  private final VersionMaking making;
  private final Catalogues catalogues;
  private final Measurements measurements;
  private final BackdatedWork work;
  private final BackdatedPapers papers;
  private final OrganizationEdits organizations;
  private final JdbcClient jdbc;
  private final Stamps stamps;

  private long agencyId;
  private long position;
  private Map<String, Variable> variables = Map.of();
  private @Nullable SignedIn owner;

  ReviewOffice(
      Places places,
      People people,
      VersionMaking making,
      Catalogues catalogues,
      Measurements measurements,
      BackdatedWork work,
      BackdatedPapers papers,
      OrganizationEdits organizations,
      JdbcClient jdbc,
      Stamps stamps) {
    this.places = places;
    this.people = people;
    this.making = making;
    this.catalogues = catalogues;
    this.measurements = measurements;
    this.work = work;
    this.papers = papers;
    this.organizations = organizations;
    this.jdbc = jdbc;
    this.stamps = stamps;
  }

  /// A new office with nothing entered.
  void found() {
    agencyId = places.agency(places.regency("Nusa Tinjau"), "Kecamatan Tinjau");
    owner = people.at(agencyId, Role.OWNER);
    CurrentViewer.asProgram(() -> {
      position =
          organizations
              .addPosition(Position.Draft.of(agencyId, "Kepala Seksi Pelayanan"))
              .value()
              .id();
      making.make(TestDecree.of(DECREE).acceptedFor(agencyId, "2024-01-02"));
      jdbc.sql(
              """
              insert into measurement.window_exception (
                agency_id, year, slot, open_until, reason, granted_by_name, granted_at)
              values (:agency, :year, 19, date '2199-01-01', 'Uji tinjauan', 'uji', now())
              """)
          .param("agency", agencyId)
          .param("year", YEAR)
          .update();
      stamps.raiseAll(agencyId);
      variables =
          catalogues.agencyVariables(agencyId).stream()
              .collect(Collectors.toMap(Variable::name, Function.identity()));
      return variables;
    });
  }

  long agencyId() {
    return agencyId;
  }

  SignedIn owner() {
    return Objects.requireNonNull(owner);
  }

  SignedIn person(Role role) {
    return people.at(agencyId, role);
  }

  FigureKey key(String variable, int quarter) {
    var found = variables.get(variable);
    if (found == null) {
      throw new IllegalArgumentException(variable + " is none of " + variables.keySet());
    }
    return new FigureKey(agencyId, found.id(), EntryPeriod.quarter(YEAR, quarter));
  }

  String code(String variable, int quarter) {
    var key = key(variable, quarter);
    return key.variableId() + "." + key.period().code();
  }

  /// Gives figures of a quarter as the owner.
  void enter(int quarter, Map<String, String> amounts, @Nullable String word) {
    var entries =
        amounts.entrySet().stream()
            .map(given ->
                new FigureEntry.Entry(
                    key(given.getKey(), quarter),
                    version(given.getKey(), quarter),
                    new BigDecimal(given.getValue()),
                    null,
                    word))
            .toList();
    var outcomes = CurrentViewer.asProgram(() -> work.save(entries, act()));
    outcomes
        .values()
        .forEach(outcome -> {
          if (!(outcome instanceof FigureEntry.Outcome.Saved)) {
            throw new IllegalStateException(outcome.toString());
          }
        });
  }

  void attach(String variable, int quarter, String name, byte[] bytes) {
    var said =
        new Evidence.Description(
            Evidence.Kind.REPORT,
            name.substring(0, name.lastIndexOf('.')),
            LocalDate.of(YEAR, quarter * 3, 28),
            "Seksi Pelayanan",
            Evidence.Classification.OPEN,
            false);
    var outcome =
        CurrentViewer.asProgram(() ->
            papers.attachFile(
                key(variable, quarter), new Evidences.Upload(name, bytes), said, act()));
    if (!(outcome instanceof Evidences.Outcome.Kept)) {
      throw new IllegalStateException(outcome.toString());
    }
  }

  /// Explains every result of a quarter that has to be.
  void explainAll(int quarter, Explanations explanations) {
    CurrentViewer.asProgram(() -> {
      for (var demand : explanations.required(agencyId, YEAR, quarter)) {
        var words =
            new Explanation.Words(
                "Petugas berkurang dua orang.",
                "Formasi baru terisi bulan depan.",
                "Menugaskan petugas bantuan dari seksi lain.",
                LocalDate.of(YEAR, 12, 15),
                OptionalLong.of(position));
        papers.explain(demand.key(), words, act());
      }
      return quarter;
    });
  }

  void move(FigureFlow.Step step, int quarter, SignedIn who, String... names) {
    var seen =
        List.of(names).stream()
            .map(name -> new Seen(key(name, quarter), version(name, quarter)))
            .toList();
    var act = new Figure.Act(OptionalLong.of(who.accountId()), who.login(), TestClock.now());
    var outcome = CurrentViewer.asProgram(() -> work.move(step, seen, "Alasan uji", act));
    if (!(outcome instanceof FigureFlow.Outcome.Moved)) {
      throw new IllegalStateException(outcome.toString());
    }
  }

  /// `25 SUBMITTED`.
  String figure(String variable, int quarter) {
    return found(variable, quarter)
        .map(figure -> figure.amount() + " " + figure.state())
        .orElse("none");
  }

  int version(String variable, int quarter) {
    return found(variable, quarter).map(Figure::version).orElse(0);
  }

  private Optional<Figure> found(String variable, int quarter) {
    return CurrentViewer.asProgram(() -> measurements.findFigure(key(variable, quarter)));
  }

  private Figure.Act act() {
    return new Figure.Act(OptionalLong.of(owner().accountId()), owner().login(), TestClock.now());
  }
}
