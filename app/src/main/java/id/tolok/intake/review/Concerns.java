package id.tolok.intake.review;

import id.tolok.intake.Concern;
import id.tolok.intake.draft.Draft;
import id.tolok.intake.finding.DraftFinding;
import id.tolok.intake.store.AcceptanceRow;
import id.tolok.intake.store.AcceptanceStore;
import id.tolok.intake.store.ReviewRow;
import id.tolok.kernel.Severity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// What a person should know before they accept a review.
@Component
final class Concerns {

  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final int YEARS_AHEAD = 5;

  private final AcceptanceStore acceptances;
  private final ReviewViews views;
  private final Clock clock;

  Concerns(AcceptanceStore acceptances, ReviewViews views, Clock clock) {
    this.acceptances = acceptances;
    this.views = views;
    this.clock = clock;
  }

  List<Concern> of(ReviewRow review, Draft draft, LocalDate validFrom) {
    var concerns = new ArrayList<Concern>();
    var others = acceptances.ofAgency(review.agencyId());
    others.stream()
        .filter(other -> other.validFrom().isAfter(validFrom))
        .findFirst()
        .ifPresent(other -> concerns.add(concern(Concern.Kind.NEWER_VERSION, other)));
    others.stream()
        .filter(other -> other.validFrom().equals(validFrom) && !isAmendedBy(other, review))
        .findFirst()
        .ifPresent(other -> concerns.add(concern(Concern.Kind.SAME_DAY, other)));
    others.stream()
        .filter(other -> other.sha256().equals(review.sha256()) && !isAmendedBy(other, review))
        .findFirst()
        .ifPresent(other -> concerns.add(concern(Concern.Kind.SAME_FILE, other)));
    others.stream()
        .filter(other -> overlaps(other, draft) && !isAmendedBy(other, review))
        .findFirst()
        .ifPresent(other -> concerns.add(concern(Concern.Kind.PERIOD_OVERLAP, other)));
    if (isFar(validFrom)) {
      concerns.add(new Concern(Concern.Kind.FAR_DAY, null, null, validFrom, null, null, 0));
    }
    int errors = errors(review, draft);
    if (errors > 0) {
      concerns.add(new Concern(Concern.Kind.ERRORS_REMAIN, null, null, null, null, null, errors));
    }
    return concerns;
  }

  /// Decrees are made for the running year, the next, or years gone by since regions plan by
  /// indicators.
  private boolean isFar(LocalDate day) {
    return day.isBefore(EARLIEST) || day.isAfter(LocalDate.now(clock).plusYears(YEARS_AHEAD));
  }

  /// A correction of what was accepted stands against nothing it corrects.
  private static boolean isAmendedBy(AcceptanceRow other, ReviewRow review) {
    return Objects.equals(review.amendsAcceptanceId(), other.id());
  }

  private static boolean overlaps(AcceptanceRow other, Draft draft) {
    var cells = draft.decrees().getFirst().cells();
    var from = cells.value("periodStart");
    var until = cells.value("periodEnd");
    var otherFrom = other.periodStart();
    var otherUntil = other.periodEnd();
    if (from == null || until == null || otherFrom == null || otherUntil == null) {
      return false;
    }
    return !"true".equals(cells.value("amends"))
        && other.decreeKind().equals(cells.value("kind"))
        && Integer.parseInt(from) <= otherUntil
        && otherFrom <= Integer.parseInt(until);
  }

  private int errors(ReviewRow review, Draft draft) {
    return (int)
        views.findings(review, draft).stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .filter(finding -> !finding.isDismissed())
            .map(DraftFinding::key)
            .count();
  }

  private static Concern concern(Concern.Kind kind, AcceptanceRow other) {
    return new Concern(
        kind,
        other.id(),
        other.decreeNumber(),
        other.validFrom(),
        other.acceptedBy(),
        other.acceptedAt(),
        0);
  }
}
