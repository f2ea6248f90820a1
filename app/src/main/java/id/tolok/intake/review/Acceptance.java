package id.tolok.intake.review;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.document.Catalogue;
import id.tolok.document.CatalogueFinding;
import id.tolok.document.Decree;
import id.tolok.intake.AcceptOutcome;
import id.tolok.intake.AcceptRequest;
import id.tolok.intake.Concern;
import id.tolok.intake.DecreeAccepted;
import id.tolok.intake.ReviewState;
import id.tolok.intake.draft.edit.EditLog;
import id.tolok.intake.finding.DraftFinding;
import id.tolok.intake.store.AcceptanceStore;
import id.tolok.intake.store.ReviewRow;
import id.tolok.intake.store.ReviewStore;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Accepts a review: everything that follows from it is written in one transaction, by whoever
/// listens to {@link DecreeAccepted}, or nothing is.
@Component
final class Acceptance {

  private final ReviewStore reviews;
  private final AcceptanceStore acceptances;
  private final ReviewViews views;
  private final Concerns concerns;
  private final Gate gate;
  private final AuditTrail trail;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transactions;
  private final JsonMapper json;
  private final Clock clock;

  Acceptance(
      ReviewStore reviews,
      AcceptanceStore acceptances,
      ReviewViews views,
      Concerns concerns,
      Gate gate,
      AuditTrail trail,
      ApplicationEventPublisher events,
      TransactionTemplate transactions,
      JsonMapper json,
      Clock clock) {
    this.reviews = reviews;
    this.acceptances = acceptances;
    this.views = views;
    this.concerns = concerns;
    this.gate = gate;
    this.trail = trail;
    this.events = events;
    this.transactions = transactions;
    this.json = json;
    this.clock = clock;
  }

  AcceptOutcome accept(AcceptRequest request) {
    return Objects.requireNonNull(transactions.execute(_ -> accepted(request)));
  }

  private AcceptOutcome accepted(AcceptRequest request) {
    var row =
        reviews
            .lock(request.reviewId())
            .orElseThrow(() -> new NotFound("review", request.reviewId()));
    gate.require(Action.INTAKE_ACCEPT, row.agencyId());
    var acceptance = row.acceptanceId();
    var closing = ReviewViews.closing(row);
    if (acceptance != null && closing != null) {
      return new AcceptOutcome.AlreadyAccepted(closing, acceptance);
    }
    var log = views.log(row);
    if (row.state() != ReviewState.OPEN) {
      return new AcceptOutcome.Closed(views.view(row, log));
    }
    if (!row.agencyConfirmed()) {
      return new AcceptOutcome.AgencyUnconfirmed();
    }
    if (request.reason().isBlank()) {
      return new AcceptOutcome.ReasonMissing();
    }
    if (log.draft().rows().isEmpty()) {
      return new AcceptOutcome.NothingToAccept();
    }
    if (isChangedByOthers(log, request.seen())) {
      return new AcceptOutcome.Conflict(views.view(row, log));
    }
    acceptances.lockAgency(row.agencyId());
    List<Concern> open =
        concerns.of(row, log.draft(), request.validFrom()).stream()
            .filter(concern -> !request.confirmed().contains(concern.kind()))
            .toList();
    return open.isEmpty()
        ? new AcceptOutcome.Accepted(write(row, log, request))
        : new AcceptOutcome.NeedsConfirmation(open);
  }

  private static boolean isChangedByOthers(EditLog log, int seen) {
    var account = Person.current().accountId();
    return log.entries().stream()
        .anyMatch(entry -> entry.by().revision() > seen && !entry.by().isBy(account));
  }

  private long write(ReviewRow row, EditLog log, AcceptRequest request) {
    var person = Person.current();
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var catalogue = log.draft().catalogue();
    var reason = request.reason().strip();
    long id =
        acceptances.add(
            row, catalogue, request.validFrom(), reason, person.accountId(), person.name(), now);
    reviews.close(
        row.id(),
        ReviewState.ACCEPTED,
        person.accountId(),
        person.name(),
        now,
        reason,
        request.validFrom(),
        null);
    var decrees = catalogue.decrees();
    @Nullable Decree decree = decrees.isEmpty() ? null : decrees.getFirst();
    record(row, id, request, log.revision());
    events.publishEvent(
        new DecreeAccepted(
            id,
            row.agencyId(),
            row.id(),
            row.readingId(),
            optional(row.amendsAcceptanceId()),
            row.sha256(),
            row.fileName(),
            withRemarks(catalogue, views.findings(row, log.draft())),
            request.validFrom(),
            reason,
            decree == null ? null : decree.number(),
            decree == null ? null : decree.date(),
            decree == null ? null : decree.periodStart(),
            decree == null ? null : decree.periodEnd(),
            optional(person.accountId()),
            person.name(),
            now));
    return id;
  }

  /// What others keep of an accepted decree: with every remark that still stands, whoever found it.
  private static Catalogue withRemarks(Catalogue catalogue, List<DraftFinding> findings) {
    var standing =
        findings.stream()
            .filter(finding -> !finding.isDismissed())
            .map(finding ->
                new CatalogueFinding(
                    finding.code(),
                    finding.severity(),
                    finding.where(),
                    finding.message(),
                    finding.advice()))
            .toList();
    return new Catalogue(
        catalogue.format(),
        catalogue.file(),
        catalogue.sha256(),
        catalogue.decrees(),
        catalogue.organisation(),
        catalogue.positions(),
        standing);
  }

  private void record(ReviewRow row, long acceptanceId, AcceptRequest request, int revision) {
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("acceptance", acceptanceId);
    parts.put("file", row.fileName());
    parts.put("sha256", row.sha256());
    parts.put("validFrom", request.validFrom().toString());
    parts.put("revision", revision);
    parts.put("confirmed", request.confirmed().stream().map(Enum::name).sorted().toList());
    trail.record(
        Change.of("intake.decree-accepted", EditTrail.subject(row.id()), row.agencyId())
            .to(json.writeValueAsString(parts))
            .because(request.reason().strip()));
  }

  private static OptionalLong optional(@Nullable Long id) {
    return id == null ? OptionalLong.empty() : OptionalLong.of(id);
  }
}
