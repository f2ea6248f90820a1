package id.tolok.figures;

import id.tolok.kernel.Period;
import id.tolok.kernel.Polarity;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The figures and targets people filled in.
public final class FigureBook {

  private final Map<FigureKey, FigureSeries> series;
  private final Map<TargetKey, StatedTarget> targets;

  private FigureBook(Map<FigureKey, FigureSeries> series, Map<TargetKey, StatedTarget> targets) {
    this.series = Map.copyOf(series);
    this.targets = Map.copyOf(targets);
  }

  public static FigureBook empty() {
    return new Builder().build();
  }

  public Optional<FigureSeries> series(String document, String name) {
    return Optional.ofNullable(series.get(FigureKey.of(document, name)));
  }

  /// What the sheet says about an indicator's target in a year; what it leaves blank is null.
  public Optional<StatedTarget> target(MeasuredIndicator indicator, int year) {
    return Optional.ofNullable(targets.get(TargetKey.of(indicator, year)));
  }

  /// The years the sheet speaks of, filled in or not yet.
  public SortedSet<Integer> years() {
    var years = new TreeSet<Integer>();
    series.values().forEach(one -> one.figures().keySet().forEach(at -> years.add(at.year())));
    targets.keySet().forEach(target -> years.add(target.year()));
    return years;
  }

  /// What tells targets apart.
  public record TargetKey(
      String document, String position, String indicator, int occurrence, int year) {

    public static TargetKey of(MeasuredIndicator measured, int year) {
      return of(
          measured.document(),
          measured.position().name(),
          measured.indicator().indicator(),
          measured.occurrence(),
          year);
    }

    public static TargetKey of(
        String document, String position, String indicator, int occurrence, int year) {
      return new TargetKey(document, Names.key(position), Names.key(indicator), occurrence, year);
    }
  }

  /// A target as filled in, in the writer's own form.
  ///
  /// @param quarters by quarter 1 to 4
  public record StatedTarget(
      @Nullable String unit,
      @Nullable Polarity polarity,
      @Nullable String annual,
      Map<Integer, String> quarters) {
    public StatedTarget {
      quarters = Map.copyOf(quarters);
    }
  }

  /// Collects a book.
  public static final class Builder {

    private final Map<FigureKey, FigureSeries.Builder> series = new HashMap<>();
    private final Map<TargetKey, StatedTarget> targets = new HashMap<>();

    public Builder adding(FigureKey key, Adding adding) {
      series(key).adding(adding);
      return this;
    }

    public Builder figure(FigureKey key, Period period, BigDecimal figure) {
      series(key).figure(period, figure);
      return this;
    }

    public Builder baseline(FigureKey key, BigDecimal figure) {
      series(key).baseline(figure);
      return this;
    }

    public Builder target(TargetKey key, StatedTarget target) {
      targets.put(key, target);
      return this;
    }

    private FigureSeries.Builder series(FigureKey key) {
      return series.computeIfAbsent(key, _ -> new FigureSeries.Builder());
    }

    public FigureBook build() {
      Map<FigureKey, FigureSeries> built = new HashMap<>();
      series.forEach((key, builder) -> built.put(key, builder.build()));
      return new FigureBook(built, targets);
    }
  }
}
