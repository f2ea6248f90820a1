package id.tolok.measurement.schedule;

import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureKey;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A figure that the agency's decree asks for in a period.
///
/// @param lineages the indicators that ask for it
/// @param figure what was given so far; null where nothing was
/// @param window whether it may be given now
/// @param handInBy last day to hand it in
public record DueFigure(
    FigureKey key,
    String variable,
    @Nullable String unit,
    Owner owner,
    Set<Long> lineages,
    @Nullable Figure figure,
    EntryWindow window,
    LocalDate handInBy,
    Standing standing) {

  public DueFigure {
    lineages = Set.copyOf(lineages);
  }

  /// Who answers for it.
  ///
  /// @param positionId null where nobody was named
  /// @param position its name; empty where nobody was named
  /// @param holder who holds it today; empty where it is vacant
  /// @param viewers whether the viewer holds it today, or nobody was named
  public record Owner(@Nullable Long positionId, String position, String holder, boolean viewers) {}

  /// How it stands today.
  public enum Standing {
    /// Its period runs or is still to come.
    UPCOMING,
    /// Its period is over and its time is not; it is not handed in.
    DUE,
    /// Its day has passed and it is not handed in.
    OVERDUE,
    /// Sent back and not handed in again.
    RETURNED,
    /// Handed in, waits to be verified.
    SUBMITTED,
    /// Verified, waits to be approved.
    VERIFIED,
    /// Approved, or locked with its year.
    APPROVED,
    /// Not given, and nobody waits for it: of the time before the agency's first catalogue, or of a
    /// year that is shut.
    PAST;

    /// Whether its owner has something to do about it.
    public boolean isWaitingForOwner() {
      return this == DUE || this == OVERDUE || this == RETURNED;
    }
  }
}
