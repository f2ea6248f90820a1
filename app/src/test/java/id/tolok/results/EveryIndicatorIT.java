package id.tolok.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.tolok.achievement.Achievement;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.variable.Variable;
import id.tolok.catalogue.variable.Variable.Binding;
import id.tolok.formula.Value;
import id.tolok.intake.AcceptOutcome;
import id.tolok.intake.AcceptRequest;
import id.tolok.intake.Concern;
import id.tolok.intake.ReadingStatus;
import id.tolok.intake.Readings;
import id.tolok.intake.Reviews;
import id.tolok.intake.UploadOutcome;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.BackdatedWork;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureEntry.Entry;
import id.tolok.measurement.FigureEntry.Outcome;
import id.tolok.measurement.FigureKey;
import id.tolok.planning.IndicatorTarget;
import id.tolok.scorecard.Scored;
import id.tolok.scorecard.Stretch;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Takes every reference decree the way people do, gives a figure for everything it asks for, and
/// looks at the result of each indicator. The decrees are not part of the repository; where they
/// are not there, the test says so and is skipped.
@ServerTest
class EveryIndicatorIT {

  private static final int COMPUTED_MIN = 135;
  private static final int PAUSE_NANOS = 20_000_000;
  private static final BigDecimal AMOUNT = BigDecimal.valueOf(40);

  @Autowired private Places places;
  @Autowired private Readings readings;
  @Autowired private Reviews reviews;
  @Autowired private Catalogues catalogues;
  @Autowired private BackdatedWork work;
  @Autowired private Scorecards scorecards;

  private final Map<String, Integer> reasons = new TreeMap<>();
  private final List<String> silent = new ArrayList<>();
  private int indicatorCount;
  private int computedCount;

  @Test
  void everyIndicatorOfTheReferenceDecreesShowsAResultOrTheReasonWhyItHasNone() throws IOException {
    Path seeds = root().resolve("../shared/seeds").normalize();
    assumeTrue(Files.isDirectory(seeds), "no reference decrees beside the repository; skipped");
    try (Stream<Path> files = Files.list(seeds)) {
      for (Path file : files.sorted().toList()) {
        byte[] bytes = Files.readAllBytes(file);
        CurrentViewer.asProgram(() -> {
          walk(file.getFileName().toString(), bytes);
          return true;
        });
      }
    }
    print();
    assertThat(silent).as("neither a result nor a reason").isEmpty();
    assertThat(computedCount)
        .as("of %d indicators; the others: %s", indicatorCount, reasons)
        .isGreaterThanOrEqualTo(COMPUTED_MIN);
  }

  private void walk(String name, byte[] bytes) {
    long agencyId = places.agency(places.regency("Nusa Rujukan"), "Kecamatan Rujukan");
    accept(agencyId, name, bytes);
    int year = yearOf(agencyId);
    enterEverything(agencyId, year - 1);
    enterEverything(agencyId, year);
    AgencyScorecard card = scorecards.of(agencyId, year, Basis.ENTERED);
    for (IndicatorTarget target : card.targets()) {
      indicatorCount++;
      note(
          name + " " + year + ": " + target.indicator().stated().indicator(),
          card.card().scored(target.indicator().lineageId(), Stretch.wholeYear()));
    }
  }

  private void note(String indicator, Scored scored) {
    switch (scored.actual()) {
      case Value.Known _ -> computedCount++;
      case Value.Missing(var names) -> count(indicator, "no figure of " + String.join(", ", names));
      case Value.NoEvent _ -> count(indicator, "nothing happened");
      case Value.Failed(var cause) -> count(indicator, cause.code().name());
    }
    switch (scored.achievement()) {
      case Achievement.Measured _ -> count("", "with achievement");
      case Achievement.NotMeasured(var reason) -> count("", "without achievement: " + reason);
    }
  }

  private void count(String indicator, String reason) {
    if (reason.isBlank()) {
      silent.add(indicator);
    }
    reasons.merge(reason, 1, Integer::sum);
  }

  private void print() {
    System.out.printf("%d of %d indicators computed%n", computedCount, indicatorCount);
    reasons.forEach((reason, count) -> System.out.printf("  %3d %s%n", count, reason));
  }

  private void accept(long agencyId, String name, byte[] bytes) {
    var upload = new Readings.Upload(OptionalLong.of(agencyId), name, bytes);
    long readingId =
        switch (readings.upload(upload)) {
          case UploadOutcome.Queued(var id) -> id;
          case UploadOutcome.AlreadyRead known -> known.readingId();
          case UploadOutcome.Rejected(var reason) -> throw new AssertionError(reason.toString());
        };
    ReadingStatus status = readings.status(readingId);
    while (!status.isEnded()) {
      LockSupport.parkNanos(PAUSE_NANOS);
      status = readings.status(readingId);
    }
    var review = reviews.open(readingId);
    var request =
        new AcceptRequest(
            review.id(),
            LocalDate.of(2016, 1, 1),
            "sudah diperiksa",
            review.revision(),
            EnumSet.allOf(Concern.Kind.class));
    assertThat(reviews.accept(request)).isInstanceOf(AcceptOutcome.Accepted.class);
  }

  /// The year most indicators have a target for.
  private int yearOf(long agencyId) {
    Map<Integer, Integer> years = new TreeMap<>();
    var version = catalogues.versions(agencyId).getFirst();
    catalogues
        .indicators(version.id())
        .forEach(indicator ->
            indicator.stated().targets().keySet().stream()
                .filter(key -> key.matches("\\d{4}"))
                .forEach(key -> years.merge(Integer.valueOf(key), 1, Integer::sum)));
    return years.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(2024);
  }

  /// All that is due after the same day at once, as a sheet would bring it.
  private void enterEverything(long agencyId, int year) {
    Map<LocalDate, List<Entry>> due = new TreeMap<>();
    for (Variable variable : catalogues.agencyVariables(agencyId)) {
      if (variable.binding() instanceof Binding.Entered) {
        for (EntryPeriod period : EntryPeriod.all(year, variable.kind())) {
          due.computeIfAbsent(period.lastDay(), _ -> new ArrayList<>())
              .add(
                  new Entry(
                      new FigureKey(agencyId, variable.id(), period),
                      0,
                      AMOUNT,
                      null,
                      "memang begitu"));
        }
      }
    }
    due.forEach((day, entries) -> {
      var at = day.plusDays(2).atTime(3, 0).toInstant(ZoneOffset.UTC);
      var act = new Figure.Act(OptionalLong.empty(), "Pengisi", at);
      assertThat(work.save(entries, act).values())
          .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.Saved.class));
    });
  }

  private static Path root() {
    var root = System.getProperty("tolok.root");
    return root == null ? Path.of("..") : Path.of(root);
  }
}
