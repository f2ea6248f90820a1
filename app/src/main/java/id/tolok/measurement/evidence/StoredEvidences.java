package id.tolok.measurement.evidence;

import id.tolok.database.Scope;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.occasion.Occasion;
import id.tolok.measurement.occasion.Occasions;
import id.tolok.measurement.statement.Evidence;
import id.tolok.measurement.statement.Evidences;
import id.tolok.measurement.store.evidence.AttachmentStore;
import id.tolok.measurement.store.evidence.EvidenceStore;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps evidence in the database, so that a node of the program holds no state and a backup has
/// everything.
@Service
public final class StoredEvidences implements Evidences {

  private final EvidenceStore items;
  private final AttachmentStore attachments;
  private final EvidenceDoor door;
  private final EvidenceTrail trail;
  private final Occasions occasions;
  private final Gate gate;
  private final TransactionTemplate transactions;

  StoredEvidences(
      EvidenceStore items,
      AttachmentStore attachments,
      EvidenceDoor door,
      EvidenceTrail trail,
      Occasions occasions,
      Gate gate,
      TransactionTemplate transactions) {
    this.items = items;
    this.attachments = attachments;
    this.door = door;
    this.trail = trail;
    this.occasions = occasions;
    this.gate = gate;
    this.transactions = transactions;
  }

  @Override
  public List<Attachment> of(FigureKey figure) {
    return attachments.of(figure);
  }

  @Override
  public Map<FigureKey, List<Attachment>> ofYear(long agencyId, int year) {
    return attachments.ofYear(agencyId, year).stream()
        .collect(Collectors.groupingBy(Attachment::figure));
  }

  @Override
  public List<Evidence> ofAgency(long agencyId, String words, int limit) {
    return items.ofAgency(agencyId, words.strip(), limit);
  }

  @Override
  public Evidence evidence(long evidenceId) {
    return items.find(evidenceId).orElseThrow(() -> new NotFound("evidence", evidenceId));
  }

  @Override
  public List<Attachment> uses(long evidenceId) {
    return attachments.uses(List.of(evidenceId));
  }

  @Override
  public Opened open(long evidenceId) {
    var evidence = evidence(evidenceId);
    if (!(evidence.content() instanceof Evidence.Content.File file)) {
      throw new NotFound("file of evidence", evidenceId);
    }
    gate.require(Action.RESULT_VIEW, evidence.agencyId());
    if (evidence.description().personalData()) {
      requireWork(evidence.agencyId());
      transactions.executeWithoutResult(_ -> trail.opened(evidence));
    }
    var bytes =
        items.bytes(evidenceId).orElseThrow(() -> new NotFound("file of evidence", evidenceId));
    return new Opened(evidence, file, bytes);
  }

  /// Personal data is for those who work on the figures, and for the inspectorate.
  private void requireWork(long agencyId) {
    boolean works =
        List.of(Action.FIGURE_ENTER, Action.FIGURE_VERIFY, Action.FIGURE_APPROVE, Action.AUDIT_VIEW)
            .stream()
            .anyMatch(action -> gate.allows(action, agencyId));
    if (!works) {
      gate.require(Action.FIGURE_VERIFY, agencyId);
    }
  }

  @Override
  public Outcome attachFile(FigureKey figure, Upload upload, Evidence.Description description) {
    return attachFile(figure, upload, description, occasions.now());
  }

  /// The same, at another time.
  public Outcome attachFile(
      FigureKey figure, Upload upload, Evidence.Description description, Occasion occasion) {
    var objection = door.objection(figure, occasion);
    if (objection.isPresent()) {
      return objection.get();
    }
    var name = EvidenceNames.clean(upload.fileName());
    return switch (ContentJudge.judge(name, upload.bytes())) {
      case Judgement.Turned(var ground) -> refused(ground.name(), name);
      case Judgement.Taken(var format) -> {
        var said = Descriptions.tidied(description, Evidences.described(name).title());
        var fault = Descriptions.fault(said);
        if (fault.isPresent()) {
          yield refused(fault.get(), name);
        }
        var sha256 = Hashes.sha256(upload.bytes());
        var at = occasion.act().at();
        Scope.within(Scope.EVERYTHING, () -> items.keep(sha256, format, upload.bytes(), at));
        yield attach(
            figure,
            () ->
                items.itemOfFile(
                    figure.agencyId(),
                    sha256,
                    EvidenceNames.kept(upload.fileName(), format),
                    said,
                    occasion.act()),
            occasion);
      }
    };
  }

  @Override
  public Outcome attachLink(FigureKey figure, String address, Evidence.Description description) {
    var occasion = occasions.now();
    var objection = door.objection(figure, occasion);
    if (objection.isPresent()) {
      return objection.get();
    }
    var link = WebAddress.checked(address);
    if (link.isEmpty()) {
      return refused("LINK_INVALID", WebAddress.shortened(address));
    }
    var said = Descriptions.tidied(description, link.get());
    var fault = Descriptions.fault(said);
    return fault.isPresent()
        ? refused(fault.get(), link.get())
        : attach(
            figure,
            () -> items.itemOfLink(figure.agencyId(), link.get(), said, occasion.act()),
            occasion);
  }

  @Override
  public Outcome reuse(FigureKey figure, long evidenceId) {
    var occasion = occasions.now();
    var objection = door.objection(figure, occasion);
    if (objection.isPresent()) {
      return objection.get();
    }
    if (evidence(evidenceId).agencyId() != figure.agencyId()) {
      throw new NotFound("evidence", evidenceId);
    }
    return attach(figure, () -> evidenceId, occasion);
  }

  private Outcome attach(FigureKey figure, LongSupplier item, Occasion occasion) {
    return decided(() -> {
      var held = occasion.byProgram() ? Optional.<Outcome.Refused>empty() : door.heldBack(figure);
      if (held.isPresent()) {
        return held.get();
      }
      long evidenceId = item.getAsLong();
      if (attachments.attach(figure, evidenceId, occasion.act())) {
        trail.attached(figure, evidence(evidenceId));
      }
      return kept(figure, evidenceId);
    });
  }

  @Override
  public Outcome withdraw(FigureKey figure, long evidenceId) {
    var objection = door.objection(figure, occasions.now());
    if (objection.isPresent()) {
      return objection.get();
    }
    return decided(() -> {
      var held = door.heldBack(figure);
      if (held.isPresent()) {
        return held.get();
      }
      var there = attachment(figure, evidenceId);
      if (there.frozen()) {
        return refused("FROZEN", there.evidence().description().title());
      }
      attachments.withdraw(figure, evidenceId);
      trail.withdrawn(figure, there.evidence());
      return new Outcome.Withdrawn(figure, evidenceId);
    });
  }

  @Override
  public Optional<Outcome.Refused> describe(long evidenceId, Evidence.Description description) {
    var before = evidence(evidenceId);
    gate.require(Action.FIGURE_ENTER, before.agencyId());
    var said = Descriptions.tidied(description, before.description().title());
    var fault = Descriptions.fault(said);
    if (fault.isPresent()) {
      return Optional.of(refused(fault.get(), said.title()));
    }
    return Objects.requireNonNull(
        transactions.execute(_ -> {
          boolean frozen =
              attachments.uses(List.of(evidenceId)).stream().anyMatch(Attachment::frozen);
          if (frozen && !Descriptions.sameFacts(before.description(), said)) {
            return Optional.of(refused("FROZEN_FACTS", before.description().title()));
          }
          items.describe(evidenceId, said);
          trail.described(before, evidence(evidenceId));
          return Optional.empty();
        }));
  }

  @Override
  public Outcome check(FigureKey figure, long evidenceId, Verdict verdict, String note) {
    gate.require(Action.FIGURE_VERIFY, figure.agencyId());
    return check(figure, evidenceId, verdict, note, occasions.now());
  }

  /// The same, at another time.
  public Outcome check(
      FigureKey figure, long evidenceId, Verdict verdict, String note, Occasion occasion) {
    return decided(() -> {
      var there = attachment(figure, evidenceId);
      var title = there.evidence().description().title();
      if (verdict == Verdict.REJECTED && note.isBlank()) {
        return refused("NOTE_MISSING", title);
      }
      if (there.frozen()) {
        return refused("FROZEN", title);
      }
      if (occasion.isSamePerson(there.attached().accountId())) {
        return refused("OWN_EVIDENCE", title);
      }
      var by = verdict == Verdict.UNCHECKED ? null : occasion.act();
      attachments.check(figure, evidenceId, new Check(verdict, note.strip(), by));
      trail.checked(figure, evidenceId, verdict.name(), note.strip());
      return kept(figure, evidenceId);
    });
  }

  private Outcome decided(Supplier<Outcome> work) {
    return Objects.requireNonNull(transactions.execute(_ -> work.get()));
  }

  private Attachment attachment(FigureKey figure, long evidenceId) {
    return attachments
        .find(figure, evidenceId)
        .orElseThrow(() -> new NotFound("evidence of " + figure.period(), evidenceId));
  }

  private Outcome kept(FigureKey figure, long evidenceId) {
    return new Outcome.Kept(attachment(figure, evidenceId));
  }

  private Outcome.Refused refused(String code, String name) {
    return new Outcome.Refused(
        code, occasions.words().get("measurement.evidence.refused." + code, name));
  }
}
