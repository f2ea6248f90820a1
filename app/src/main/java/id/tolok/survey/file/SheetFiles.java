package id.tolok.survey.file;

import id.tolok.figures.cell.WorkbookCells;
import id.tolok.organization.Organizations;
import id.tolok.satisfaction.ServiceElement;
import id.tolok.satisfaction.SheetCounts;
import id.tolok.satisfaction.SheetTally;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import id.tolok.survey.PublicService;
import id.tolok.survey.Questionnaire;
import id.tolok.survey.Round;
import id.tolok.survey.Rounds;
import id.tolok.survey.file.ColumnFinding.Found;
import id.tolok.survey.file.HeadedTable.Opened;
import id.tolok.survey.store.sheet.SheetBatches;
import id.tolok.survey.store.sheet.SheetRows;
import id.tolok.survey.store.sheet.WaitingFiles;
import id.tolok.survey.store.sheet.WaitingFiles.WaitingFile;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import tools.jackson.databind.json.JsonMapper;

/// Spreadsheets of answers on their way in: opened, their columns matched with the questions, read
/// without keeping anything.
@Service
public final class SheetFiles {

  private static final Logger LOG = LoggerFactory.getLogger(SheetFiles.class);

  /// The largest file, in bytes.
  public static final int SIZE_MAX = 4 * 1024 * 1024;

  /// The most sheets in a file.
  public static final int ROWS_MAX = 20_000;

  /// How long a file waits; it may hold names, which are read by nobody.
  private static final Duration KEPT = Duration.ofHours(24);

  private static final long PAUSE_MILLIS = 60 * 60 * 1000;
  private static final long FIRST_PAUSE_MILLIS = 10 * 60 * 1000;

  private final Gate gate;
  private final Rounds rounds;
  private final WaitingFiles waiting;
  private final SheetBatches batches;
  private final SheetRows sheets;
  private final Organizations organizations;
  private final JsonMapper json;
  private final Clock clock;

  SheetFiles(
      Gate gate,
      Rounds rounds,
      WaitingFiles waiting,
      SheetBatches batches,
      SheetRows sheets,
      Organizations organizations,
      JsonMapper json,
      Clock clock) {
    this.gate = gate;
    this.rounds = rounds;
    this.waiting = waiting;
    this.batches = batches;
    this.sheets = sheets;
    this.organizations = organizations;
    this.json = json;
    this.clock = clock;
  }

  /// A file with what its columns hold.
  ///
  /// @param plan as a person said or, where every column is certain, as it was found; what is not
  ///   decided is missing in it
  /// @param suggested columns to be confirmed, by the question's id
  /// @param numbered whether headings carry bare numbers, whose order has to be asked
  /// @param unread headings of columns nothing is read from
  public record Matched(
      WaitingFile file,
      HeadedTable table,
      ColumnPlan plan,
      Map<Long, Integer> suggested,
      boolean numbered,
      List<String> unread) {}

  /// What a file would do.
  ///
  /// @param read its rows
  /// @param counts what its sheets come to by themselves
  /// @param same a batch of the same file that still stands
  public record DryRun(ReadFile read, SheetCounts counts, Optional<SheetBatches.Batch> same) {}

  /// Looks at a file before it is kept.
  public Opened open(Round round, byte[] bytes) {
    return HeadedTable.open(bytes, finding(round));
  }

  private ColumnFinding finding(Round round) {
    return new ColumnFinding(questionnaire(round));
  }

  private Questionnaire questionnaire(Round round) {
    return rounds.questionnaire(round.questionnaireId());
  }

  /// What nobody came back for goes, also where nobody ever brings another file.
  @Scheduled(fixedDelay = PAUSE_MILLIS, initialDelay = FIRST_PAUSE_MILLIS)
  public void forgetOld() {
    try {
      CurrentViewer.asProgram(() -> waiting.forgetOlderThan(clock.instant().minus(KEPT)));
    } catch (DataAccessException | TransactionException away) {
      LOG.warn("files that waited for too long are forgotten later: {}", away.getMessage());
    }
  }

  /// Keeps a file until somebody decides about it, for a day at the most.
  public UUID keep(Round round, String name, byte[] bytes) {
    gate.require(Action.SURVEY_ENTER, round.agencyId());
    return waiting.keep(
        round.agencyId(),
        round.id(),
        CurrentViewer.get().accountId(),
        name,
        bytes,
        clock.instant());
  }

  /// Empty where it was kept or taken away since, or somebody else gave it.
  public Optional<WaitingFile> find(Round round, UUID id) {
    gate.require(Action.SURVEY_ENTER, round.agencyId());
    return waiting
        .find(id, CurrentViewer.get().accountId())
        .filter(file -> file.roundId() == round.id());
  }

  public void discard(Round round, WaitingFile file) {
    gate.require(Action.SURVEY_ENTER, round.agencyId());
    waiting.forget(file.id());
  }

  /// Matches the columns of a file.
  public Matched matched(Round round, WaitingFile file) {
    if (!(open(round, file.bytes()) instanceof Opened.Table(var table))) {
      throw new NotFound("file", file.id());
    }
    var found = finding(round).find(table.columns());
    var plan =
        file.columns() == null
            ? new ColumnPlan(found.certain(), found.parts(), onlyService(round), null)
            : json.readValue(file.columns(), ColumnPlan.class);
    return new Matched(
        file, table, plan, found.suggested(), isNumbered(round, found), unread(table, plan));
  }

  /// Whether bare numbers stand where questions are still without a column.
  private boolean isNumbered(Round round, Found found) {
    return found.numbered().size() >= ServiceElement.values().length / 2
        && found.certain().size() < questionnaire(round).questions().size();
  }

  private static List<String> unread(HeadedTable table, ColumnPlan plan) {
    Collection<Integer> read = new ArrayList<>(plan.questions().values());
    read.addAll(plan.parts().values());
    return table.columns().stream()
        .filter(column -> !read.contains(column.index()) && !column.heading().isEmpty())
        .map(HeadedTable.Column::heading)
        .toList();
  }

  private static @Nullable Long onlyService(Round round) {
    return round.serviceIds().size() == 1 ? round.serviceIds().getFirst() : null;
  }

  /// Keeps what a person said of the columns.
  public void say(Round round, WaitingFile file, ColumnPlan plan) {
    gate.require(Action.SURVEY_ENTER, round.agencyId());
    waiting.say(file.id(), json.writeValueAsString(plan));
  }

  /// The nine elements in the order bare numbers stand for.
  public ColumnPlan numbered(Round round, Matched matched, NumberOrder order) {
    var found = finding(round).find(matched.table().columns());
    Map<Long, Integer> questions = new HashMap<>(matched.plan().questions());
    questions.putAll(found.byNumber(questionnaire(round).questions(), order.elements()));
    return new ColumnPlan(
        questions, matched.plan().parts(), matched.plan().serviceId(), matched.plan().day());
  }

  /// What of a plan still has to be decided before rows can be read.
  public List<PlanGap> gaps(Round round, ColumnPlan plan) {
    return PlanGap.of(plan, questionnaire(round).questions(), services(round));
  }

  /// Reads the rows and keeps nothing.
  public DryRun dryRun(Round round, Matched matched) {
    gate.require(Action.SURVEY_ENTER, round.agencyId());
    var questionnaire = questionnaire(round);
    ZoneId zone = organizations.agency(round.agencyId()).zone().id();
    LocalDate today = LocalDate.now(clock.withZone(zone));
    LocalDate last = today.isBefore(round.closesOn()) ? today : round.closesOn();
    var read =
        FileReading.read(
            matched.table().rows(),
            matched.plan(),
            new FileReading.Against(
                questionnaire.questions(), services(round), round.opensOn(), last, zone));
    return new DryRun(
        knownPapers(round, matched, read),
        counts(questionnaire, read),
        batches.findSame(round.id(), FileKeeping.hash(matched.file().bytes())));
  }

  private ReadFile knownPapers(Round round, Matched matched, ReadFile read) {
    Integer column = matched.plan().column(FilePart.PAPER);
    if (column == null) {
      return read;
    }
    return read.withKnownPapers(
        sheets.knownPapers(round.id(), read.paperNumbers()), WorkbookCells.letters(column));
  }

  private static SheetCounts counts(Questionnaire questionnaire, ReadFile read) {
    var tally = new SheetTally(questionnaire.layout());
    read.rows().forEach(row -> tally.add(row.scores()));
    return tally.counts();
  }

  /// The headings of a template's answers, in the order of the questionnaire: codes, never numbers.
  public List<String> headings(Round round) {
    var finding = finding(round);
    return questionnaire(round).questions().stream().map(finding::heading).toList();
  }

  /// The services a round covers.
  public List<PublicService> services(Round round) {
    return rounds.services(round.agencyId()).stream()
        .filter(service -> round.serviceIds().contains(service.id()))
        .toList();
  }
}
