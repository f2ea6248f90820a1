package id.tolok.intake.reading;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.document.ReaderVersion;
import id.tolok.document.Reading;
import id.tolok.document.text.OpenLimits;
import id.tolok.intake.Originals;
import id.tolok.intake.ReadingStatus;
import id.tolok.intake.Readings;
import id.tolok.intake.ReviewState;
import id.tolok.intake.UploadOutcome;
import id.tolok.intake.store.NewReading;
import id.tolok.intake.store.OriginalStore;
import id.tolok.intake.store.QueueStore;
import id.tolok.intake.store.ReadingStore;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Takes files in, and tells how far they are.
@Service
final class ReadingService implements Readings, Originals {

  private final ReadingStore readings;
  private final OriginalStore originals;
  private final QueueStore queue;
  private final ReadingWorker worker;
  private final AgencyGuess guess;
  private final Gate gate;
  private final AuditTrail trail;
  private final TransactionTemplate transactions;
  private final IntakeSettings settings;
  private final JsonMapper json;
  private final Clock clock;

  ReadingService(
      ReadingStore readings,
      OriginalStore originals,
      QueueStore queue,
      ReadingWorker worker,
      AgencyGuess guess,
      Gate gate,
      AuditTrail trail,
      TransactionTemplate transactions,
      IntakeSettings settings,
      JsonMapper json,
      Clock clock) {
    this.readings = readings;
    this.originals = originals;
    this.queue = queue;
    this.worker = worker;
    this.guess = guess;
    this.gate = gate;
    this.trail = trail;
    this.transactions = transactions;
    this.settings = settings;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public UploadOutcome upload(Upload upload) {
    long agency = holder(upload);
    var reason = refusal(upload.bytes(), agency);
    if (reason.isPresent()) {
      return new UploadOutcome.Rejected(reason.get());
    }
    var sha256 = sha256(upload.bytes());
    var same =
        readings.findSameFile(sha256, upload.agencyId().isPresent() ? Long.valueOf(agency) : null);
    if (same.isPresent()) {
      return same.get();
    }
    var mediaType = FileKinds.mediaType(upload.bytes());
    CurrentViewer.asProgram(() -> {
      originals.keep(sha256, mediaType, upload.bytes(), clock.instant());
      return true;
    });
    var queued = transactions.execute(_ -> queued(upload, agency, sha256));
    worker.wake();
    if (queued != null && queued.isPresent()) {
      return new UploadOutcome.Queued(queued.getAsLong());
    }
    return readings.findSameFile(sha256, agency).orElseThrow();
  }

  /// The agency that was named, or one that holds the file until a person says whose it is.
  private long holder(Upload upload) {
    if (upload.agencyId().isPresent()) {
      long agency = upload.agencyId().getAsLong();
      gate.require(Action.INTAKE_UPLOAD, agency);
      return agency;
    }
    gate.requireAnywhere(Action.INTAKE_UPLOAD);
    return Collections.min(gate.agencies(Action.INTAKE_UPLOAD));
  }

  private Optional<UploadOutcome.Reason> refusal(byte[] bytes, long agency) {
    if (bytes.length == 0) {
      return Optional.of(UploadOutcome.Reason.EMPTY);
    }
    if (bytes.length > OpenLimits.FILE_BYTES) {
      return Optional.of(UploadOutcome.Reason.TOO_LARGE);
    }
    if (!FileKinds.canBeDocument(bytes)) {
      return Optional.of(UploadOutcome.Reason.NO_DOCUMENT);
    }
    return readings.countWaiting(agency) >= settings.queueMax()
        ? Optional.of(UploadOutcome.Reason.QUEUE_FULL)
        : Optional.empty();
  }

  private OptionalLong queued(Upload upload, long agency, String sha256) {
    var viewer = CurrentViewer.get();
    var name = FileName.kept(upload.fileName());
    var id =
        readings.queue(
            new NewReading(
                agency,
                upload.agencyId().isPresent(),
                sha256,
                name,
                FileKinds.kind(upload.bytes()),
                viewer.accountId().isPresent() ? viewer.accountId().getAsLong() : null,
                viewer.name(),
                clock.instant(),
                null));
    id.ifPresent(reading ->
        trail.record(
            Change.of("intake.file-given", "intake.reading/" + reading, agency)
                .to(
                    json.writeValueAsString(
                        Map.of("file", name, "sha256", sha256, "bytes", upload.bytes().length)))));
    return id;
  }

  @Override
  public ReadingStatus status(long readingId) {
    var status = visible(readingId);
    boolean guessed = !status.agencyConfirmed() && status.phase() == ReadingStatus.Phase.READ;
    return guessed
        ? status.withSuggestedAgency(guess.of(status, readings.subdistrict(readingId)))
        : status;
  }

  private ReadingStatus visible(long readingId) {
    var status = readings.find(readingId).orElseThrow(() -> new NotFound("reading", readingId));
    gate.require(Action.INTAKE_VIEW, status.agencyId());
    return today(status);
  }

  private static ReadingStatus today(ReadingStatus status) {
    return status.withNewerReader(
        !status.readerVersion().isEmpty() && !status.readerVersion().equals(ReaderVersion.CURRENT));
  }

  @Override
  public List<ReadingStatus> list(Filter filter) {
    gate.requireAnywhere(Action.INTAKE_VIEW);
    return readings.list(filter, gate.agencies(Action.INTAKE_VIEW)).stream()
        .map(ReadingService::today)
        .toList();
  }

  @Override
  public Reading content(long readingId) {
    visible(readingId);
    return readings
        .findContent(readingId)
        .orElseThrow(() -> new NotFound("result of reading", readingId));
  }

  @Override
  public Original original(long readingId) {
    visible(readingId);
    return originals.find(readingId).orElseThrow(() -> new NotFound("file", readingId));
  }

  @Override
  public AgencyOutcome confirmAgency(long readingId, long agencyId) {
    var status = visible(readingId);
    gate.require(Action.INTAKE_UPLOAD, status.agencyId());
    gate.require(Action.INTAKE_UPLOAD, agencyId);
    var review = status.review();
    boolean accepted = review != null && review.state() == ReviewState.ACCEPTED;
    if (accepted && status.agencyId() != agencyId) {
      return AgencyOutcome.ACCEPTED_BEFORE;
    }
    try {
      transactions.executeWithoutResult(_ -> {
        readings.confirmAgency(readingId, agencyId);
        trail.record(
            Change.of("intake.agency-confirmed", "intake.reading/" + readingId, agencyId)
                .from(agency(status.agencyConfirmed() ? status.agencyId() : null))
                .to(agency(agencyId)));
      });
      return AgencyOutcome.CONFIRMED;
    } catch (DuplicateKeyException sameFile) {
      return AgencyOutcome.SAME_FILE_THERE;
    }
  }

  private @Nullable String agency(@Nullable Long id) {
    return id == null ? null : json.writeValueAsString(Map.of("agency", id));
  }

  @Override
  public void readAgain(long readingId) {
    var status = visible(readingId);
    gate.require(Action.INTAKE_UPLOAD, status.agencyId());
    transactions.executeWithoutResult(_ -> {
      if (queue.queueAgain(readingId)) {
        trail.record(
            Change.of("intake.reading-repeated", "intake.reading/" + readingId, status.agencyId()));
      }
    });
    worker.wake();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
