package id.tolok.survey.file;

import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Gate;
import id.tolok.survey.Round;
import id.tolok.survey.RoundState;
import id.tolok.survey.file.SheetFiles.DryRun;
import id.tolok.survey.file.SheetFiles.Matched;
import id.tolok.survey.given.Channel;
import id.tolok.survey.given.GivenSheet;
import id.tolok.survey.given.GivenSheet.FormToken;
import id.tolok.survey.given.SheetIntake;
import id.tolok.survey.sheet.SheetAccess;
import id.tolok.survey.store.sheet.SheetBatches;
import id.tolok.survey.store.sheet.SheetRows;
import id.tolok.survey.store.sheet.WaitingFiles;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps the sheets of a file: all of them in one transaction, or none.
@Service
public final class FileKeeping {

  private final Gate gate;
  private final SheetFiles files;
  private final SheetIntake intake;
  private final SheetAccess access;
  private final SheetBatches batches;
  private final SheetRows sheets;
  private final WaitingFiles waiting;
  private final TransactionTemplate transactions;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  FileKeeping(
      Gate gate,
      SheetFiles files,
      SheetIntake intake,
      SheetAccess access,
      SheetBatches batches,
      SheetRows sheets,
      WaitingFiles waiting,
      TransactionTemplate transactions,
      Clock clock) {
    this.gate = gate;
    this.files = files;
    this.intake = intake;
    this.access = access;
    this.batches = batches;
    this.sheets = sheets;
    this.waiting = waiting;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// What became of a file.
  public sealed interface Outcome {

    /// Its sheets are kept.
    record Kept(long batchId, int sheets) implements Outcome {}

    /// Nothing was kept: something in it is wrong now.
    record Faulty() implements Outcome {}

    /// Nothing was kept: there is no sheet in it.
    record Nothing() implements Outcome {}

    /// Nothing was kept: the round takes no sheets.
    record NotOpen(RoundState state) implements Outcome {}

    /// It was kept or taken away before.
    record Gone() implements Outcome {}
  }

  /// Reads the file once more and keeps its sheets. Reading takes its time and is done before the
  /// round is held, so that nobody who answers meanwhile waits for it.
  public Outcome keep(Round round, Matched matched) {
    gate.require(Action.SURVEY_ENTER, round.agencyId());
    if (!files.gaps(round, matched.plan()).isEmpty()) {
      return new Outcome.Faulty();
    }
    var run = files.dryRun(round, matched);
    if (run.read().faultCount() > 0) {
      return new Outcome.Faulty();
    }
    if (run.read().rows().isEmpty()) {
      return new Outcome.Nothing();
    }
    return Objects.requireNonNull(
        transactions.execute(status -> {
          var outcome = kept(round, matched, run);
          if (!(outcome instanceof Outcome.Kept)) {
            status.setRollbackOnly();
          }
          return outcome;
        }));
  }

  private Outcome kept(Round round, Matched matched, DryRun run) {
    var held = access.hold(round.id());
    if (held.state() != RoundState.OPEN) {
      return new Outcome.NotOpen(held.state());
    }
    if (!sheets.knownPapers(round.id(), run.read().paperNumbers()).isEmpty()) {
      return new Outcome.Faulty();
    }
    if (!waiting.forget(matched.file().id())) {
      return new Outcome.Gone();
    }
    long batch = begin(round, matched);
    var given = run.read().rows().stream().map(row -> given(round, row, batch)).toList();
    if (!intake.giveAll(given).stream().allMatch(SheetIntake.Outcome.KEPT::equals)) {
      return new Outcome.NotOpen(held.state());
    }
    papers(round, run, held.answers());
    record(round, matched, run, batch);
    return new Outcome.Kept(batch, given.size());
  }

  private long begin(Round round, Matched matched) {
    var viewer = CurrentViewer.get();
    return batches.begin(
        new SheetBatches.Beginning(
            round.agencyId(),
            round.id(),
            Channel.FILE,
            matched.file().name(),
            hash(matched.file().bytes()),
            viewer.accountId(),
            viewer.name(),
            clock.instant()));
  }

  private GivenSheet given(Round round, ReadFile.Row row, long batch) {
    return new GivenSheet(
        round.agencyId(),
        round.id(),
        row.serviceId(),
        OptionalLong.empty(),
        Channel.FILE,
        row.hour(),
        row.respondent(),
        row.scores(),
        new FormToken(random.nextLong(), random.nextLong()),
        0,
        null,
        OptionalLong.of(batch));
  }

  /// Sheets are numbered in the order of the rows, after the last of the round.
  private void papers(Round round, DryRun run, int last) {
    Map<Integer, Integer> papers = new HashMap<>();
    List<ReadFile.Row> rows = run.read().rows();
    for (int i = 0; i < rows.size(); i++) {
      var paper = rows.get(i).paperNumber();
      if (paper.isPresent()) {
        papers.put(last + 1 + i, paper.getAsInt());
      }
    }
    if (!papers.isEmpty()) {
      sheets.addPapers(round.agencyId(), round.id(), papers);
    }
  }

  private void record(Round round, Matched matched, DryRun run, long batch) {
    access.record(
        "survey.file-kept",
        SheetAccess.subject(batch),
        round.agencyId(),
        Map.of(
            "round",
            round.id(),
            "sheets",
            run.read().rows().size(),
            "sha256",
            HexFormat.of().formatHex(hash(matched.file().bytes()))));
  }

  static byte[] hash(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java has SHA-256", absent);
    }
  }
}
