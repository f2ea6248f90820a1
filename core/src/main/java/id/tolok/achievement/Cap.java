package id.tolok.achievement;

import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The highest achievement that counts. PermenPANRB 53/2014 has no cap; 120 comes from the system
/// of the Ministry of Finance and from the conversion of PermenPANRB 8/2021.
@BasedOn(value = Regulation.KEMENKEU_PERFORMANCE, place = "batas capaian 120")
@BasedOn(value = Regulation.PERMENPANRB_8_2021, place = "lampiran, konversi capaian IKI")
@BasedOn(value = Regulation.TOLOK_DECISION, place = "batas bawaan 120, dapat diatur daerah")
public final class Cap {

  public static final Cap AT_120 = at(BigDecimal.valueOf(120));

  /// Nothing is cut. Where a rule gives "the cap" because no formula applies, 120 stands in.
  public static final Cap NONE = new Cap(null);

  private final @Nullable Percent limit;

  private Cap(@Nullable Percent limit) {
    this.limit = limit;
  }

  /// A cap of so many percentage points.
  ///
  /// @param percentagePoints at least 100: less would punish reaching the target
  public static Cap at(BigDecimal percentagePoints) {
    if (percentagePoints.compareTo(BigDecimal.valueOf(100)) < 0) {
      throw new IllegalArgumentException("a cap is at least 100: " + percentagePoints);
    }
    return new Cap(Percent.of(percentagePoints));
  }

  public Optional<Percent> limit() {
    return Optional.ofNullable(limit);
  }

  /// What a result counts that no formula can measure and that is beyond any target.
  public Percent beyondMeasure() {
    return limit == null ? Percent.of(BigDecimal.valueOf(120)) : limit;
  }

  /// The achievement kept within 0 and the cap.
  Percent within(Percent achievement) {
    Percent floored = achievement.max(Percent.ZERO);
    return limit == null ? floored : floored.min(limit);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Cap cap && limit().equals(cap.limit());
  }

  @Override
  public int hashCode() {
    return limit().hashCode();
  }

  @Override
  public String toString() {
    return limit == null ? "none" : limit.toString();
  }
}
