package id.tolok.results.recount;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.variable.FigureSource;
import id.tolok.catalogue.variable.Variable;
import id.tolok.catalogue.variable.Variable.Binding;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureHeads;
import id.tolok.measurement.FigureHeads.Differing;
import id.tolok.measurement.Measurements;
import id.tolok.results.AgencyScorecard;
import id.tolok.results.Basis;
import id.tolok.results.Recount;
import id.tolok.results.RecountReport;
import id.tolok.results.RecountReport.Difference;
import id.tolok.results.RecountReport.Kind;
import id.tolok.results.Scorecards;
import id.tolok.results.Snapshot;
import id.tolok.results.StretchCode;
import id.tolok.results.snapshot.SnapshotContent;
import id.tolok.results.store.RecountStore;
import id.tolok.results.store.RecountStore.MeasuredYear;
import id.tolok.results.store.SnapshotStore;
import id.tolok.scorecard.compute.CompiledPlan;
import id.tolok.survey.number.SurveyRecount;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Recounts all agencies in scope.
@Service
class RecountWork implements Recount {

  /// Later than anything that happened.
  private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

  private final FigureHeads heads;
  private final Measurements measurements;
  private final Scorecards scorecards;
  private final Catalogues catalogues;
  private final RecountStore store;
  private final SnapshotStore snapshots;
  private final SurveyRecount surveys;
  private final AuditTrail trail;
  private final Map<String, FigureSource> sources;
  private final TransactionTemplate oneState;
  private final TransactionTemplate writing;

  RecountWork(
      FigureHeads heads,
      Measurements measurements,
      Scorecards scorecards,
      Catalogues catalogues,
      RecountStore store,
      SnapshotStore snapshots,
      SurveyRecount surveys,
      AuditTrail trail,
      ObjectProvider<FigureSource> sources,
      PlatformTransactionManager transactions) {
    this.heads = heads;
    this.measurements = measurements;
    this.scorecards = scorecards;
    this.catalogues = catalogues;
    this.store = store;
    this.snapshots = snapshots;
    this.surveys = surveys;
    this.trail = trail;
    this.sources =
        sources.stream().collect(Collectors.toUnmodifiableMap(FigureSource::code, each -> each));
    this.oneState = new TransactionTemplate(transactions);
    oneState.setReadOnly(true);
    oneState.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    this.writing = new TransactionTemplate(transactions);
  }

  @Override
  public RecountReport check() {
    return report(List.of());
  }

  @Override
  public RecountReport mend() {
    List<Differing> mended =
        Objects.requireNonNull(
            writing.execute(_ -> {
              var rebuilt = heads.rebuild();
              record(rebuilt);
              return rebuilt;
            }));
    return report(mended.stream().map(RecountWork::difference).toList());
  }

  /// One entry in the trail of each agency, naming what was made anew.
  private void record(List<Differing> rebuilt) {
    rebuilt.stream()
        .collect(Collectors.groupingBy(each -> each.key().agencyId()))
        .forEach((agencyId, own) ->
            trail.record(
                Change.of("results.recounted", "organization.agency/" + agencyId, agencyId)
                    .to(
                        own.stream()
                            .map(each ->
                                "\"%d %s\"".formatted(each.key().variableId(), each.key().period()))
                            .collect(Collectors.joining(",", "[", "]")))));
  }

  private RecountReport report(List<Difference> mended) {
    // Others may go on entering meanwhile: all of it is read in one state.
    return Objects.requireNonNull(oneState.execute(_ -> compare(mended)));
  }

  private RecountReport compare(List<Difference> mended) {
    var differences = new Differences();
    heads.differing().stream().map(RecountWork::difference).forEach(differences::add);
    long figureCount = 0;
    long resultCount = 0;
    for (MeasuredYear year : store.measuredYears()) {
      figureCount += year.figureCount();
      resultCount += recount(year, differences);
    }
    long snapshotCount = recountSnapshots(differences);
    long surveyCount = recountSurveys(differences);
    return new RecountReport(
        figureCount,
        resultCount,
        snapshotCount,
        surveyCount,
        mended,
        differences.listed(),
        differences.count());
  }

  private long recount(MeasuredYear year, Differences differences) {
    List<Figure> counted = List.of();
    Map<Long, Map<EntryPeriod, BigDecimal>> fed = Map.of();
    long compared = 0;
    for (Basis basis : Basis.values()) {
      AgencyScorecard shown = scorecards.of(year.agencyId(), year.year(), basis);
      if (basis == Basis.ENTERED) {
        counted = fromHistory(shown);
        fed = fromModules(shown);
      }
      compared += new YearRecount(year.agency(), shown, counted, fed, differences).compare();
    }
    return compared;
  }

  /// What other modules give, asked anew, by variable.
  private Map<Long, Map<EntryPeriod, BigDecimal>> fromModules(AgencyScorecard shown) {
    int yearsBack = CompiledPlan.of(shown.card().plan()).yearsBack();
    Map<Long, Map<EntryPeriod, BigDecimal>> given = new HashMap<>();
    for (Variable variable : catalogues.agencyVariables(shown.agencyId())) {
      FigureSource source =
          variable.binding() instanceof Binding.FromModule(var code) ? sources.get(code) : null;
      for (int year = shown.year() - yearsBack; source != null && year <= shown.year(); year++) {
        given
            .computeIfAbsent(variable.id(), _ -> new HashMap<>())
            .putAll(source.figures(shown.agencyId(), year, variable.kind()));
      }
    }
    return given;
  }

  private List<Figure> fromHistory(AgencyScorecard shown) {
    int yearsBack = CompiledPlan.of(shown.card().plan()).yearsBack();
    var counted = new ArrayList<Figure>();
    for (int year = shown.year() - yearsBack; year <= shown.year(); year++) {
      counted.addAll(measurements.figuresAsKnownAt(shown.agencyId(), year, END_OF_TIME));
    }
    return counted;
  }

  private long recountSnapshots(Differences differences) {
    Map<Long, String> agencies = store.agencyNames();
    var count = new long[1];
    snapshots.each(snapshot -> {
      count[0]++;
      recount(snapshot, agencies.getOrDefault(snapshot.agencyId(), "-"), differences);
    });
    return count[0];
  }

  private long recountSurveys(Differences differences) {
    var found = surveys.check();
    found
        .differences()
        .forEach(each ->
            differences.add(
                new Difference(
                    Kind.SURVEY,
                    each.agencyName(),
                    each.subject(),
                    each.period(),
                    each.kept(),
                    each.recounted())));
    return found.rounds();
  }

  private static void recount(Snapshot snapshot, String agency, Differences differences) {
    SnapshotContent.differences(snapshot)
        .forEach((place, difference) ->
            differences.add(
                new Difference(
                    Kind.SNAPSHOT,
                    agency,
                    snapshot.hash() + " " + place,
                    snapshot.year() + " " + StretchCode.of(snapshot.stretch()),
                    difference.kept(),
                    difference.computed())));
  }

  private static Difference difference(Differing differing) {
    return new Difference(
        Kind.FIGURE,
        differing.agency(),
        differing.variable(),
        differing.key().period().code(),
        differing.kept(),
        differing.recounted());
  }
}
