package id.tolok.organization.change;

import id.tolok.organization.Holding;
import id.tolok.organization.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Which holdings of one position exclude each other.
public final class HoldingRules {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("id-ID"));

  private HoldingRules() {}

  /// A definitive holder, a Pj and a Plt exclude one another; a Plh excludes another Plh.
  public static boolean collide(Holding.Draft one, Holding.Draft other) {
    return one.positionId() == other.positionId()
        && one.kind().fills() == other.kind().fills()
        && !before(one.to(), other.from())
        && !before(other.to(), one.from());
  }

  private static boolean before(@Nullable LocalDate lastDay, LocalDate day) {
    return lastDay != null && lastDay.isBefore(day);
  }

  /// What stands in the way: who, in which manner, from when to when.
  public static Problem overlap(Holding other, String holderName) {
    LocalDate to = other.to();
    return Problem.of(
        "from",
        "organization.problem.holding-overlaps-"
            + other.kind().name().toLowerCase(Locale.ROOT)
            + (to == null ? "-open" : ""),
        holderName,
        DAY.format(other.from()),
        to == null ? "" : DAY.format(to));
  }
}
