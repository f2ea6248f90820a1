package id.tolok.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Who holds a position from when to when.
///
/// At most one person fills a position at a time, as definitive holder, as Pj or as Plt: those two
/// act while the position is vacant. A Plh stands in while the holder is away for a short time, so
/// it may lie beside any of the three, but not beside another Plh.
///
/// @param from first day
/// @param to last day; absent while it lasts
/// @param version raised by each change
public record Holding(
    long id,
    long agencyId,
    long positionId,
    long officialId,
    Kind kind,
    LocalDate from,
    @Nullable LocalDate to,
    int version) {

  /// In which manner a position is held.
  public enum Kind {
    DEFINITIVE,
    /// Penjabat.
    PJ,
    /// Pelaksana tugas: the position is vacant.
    PLT,
    /// Pelaksana harian: the holder is away for a short time.
    PLH;

    /// Whether this manner fills the position, so that nobody else can fill it at that time.
    public boolean fills() {
      return this != PLH;
    }
  }

  /// What a holding is made from.
  public record Draft(
      long positionId, long officialId, Kind kind, LocalDate from, @Nullable LocalDate to) {}

  /// Whether it holds on a day.
  public boolean on(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  public Draft draft() {
    return new Draft(positionId, officialId, kind, from, to);
  }
}
