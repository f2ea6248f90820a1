package id.tolok.cli.decree;

import id.tolok.figures.Adding;
import id.tolok.figures.CatalogueSet;
import id.tolok.figures.FigureBook;
import id.tolok.figures.FigureKey;
import id.tolok.figures.MeasuredIndicator;
import id.tolok.figures.need.NeededFigure;
import id.tolok.figures.need.Needs;
import id.tolok.formula.Expression;
import id.tolok.formula.FormulaKind;
import id.tolok.formula.Formulas;
import id.tolok.kernel.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/// Believable figures for the first two quarters of an invented decree, always the same ones, so
/// that a newcomer sees a filled form at once.
final class InventedFigures {

  private static final long SEED = 20250701;
  private static final int QUARTERS = 2;
  private static final long BUDGET = 480_000_000;

  private final Random random = new Random(SEED);
  private final FigureBook.Builder book = new FigureBook.Builder();
  private final Map<FigureKey, NeededFigure> needs = new HashMap<>();
  private final Set<FigureKey> done = new HashSet<>();
  private final int year;

  private InventedFigures(int year) {
    this.year = year;
  }

  static FigureBook of(CatalogueSet catalogues, int year) {
    var invented = new InventedFigures(year);
    for (NeededFigure need : Needs.of(catalogues).figures()) {
      invented.needs.put(FigureKey.of(need.document(), need.name()), need);
    }
    catalogues.indicators().forEach(invented::indicator);
    return invented.book.build();
  }

  private void indicator(MeasuredIndicator measured) {
    Expression expression = measured.expression();
    double target = target(measured);
    if (expression == null) {
      single(key(measured, measured.indicator().indicator()), target);
      return;
    }
    List<Expression.Variable> variables = Formulas.variables(expression);
    if (measured.indicator().formula().kind() == FormulaKind.RATIO && variables.size() == 2) {
      share(
          key(measured, variables.getFirst().name()),
          key(measured, variables.getLast().name()),
          Math.min(1, target / 100));
      return;
    }
    double each = target / Math.max(1, variables.size());
    variables.forEach(variable -> single(key(measured, variable.name()), each));
    Formulas.constants(expression)
        .forEach(constant -> {
          FigureKey key = key(measured, constant.name());
          book.adding(key, Adding.FIXED).figure(key, Period.year(year), BigDecimal.valueOf(240));
        });
  }

  private static FigureKey key(MeasuredIndicator measured, String name) {
    return FigureKey.of(measured.document(), name);
  }

  private double target(MeasuredIndicator measured) {
    String text = measured.indicator().targets().get(Integer.toString(year));
    return text != null && text.matches("\\d{1,9}(\\.\\d+)?") ? Double.parseDouble(text) : 20;
  }

  /// A part and its whole: the part near the target's share, never above the whole.
  private void share(FigureKey part, FigureKey whole, double share) {
    boolean money = "Rp".equals(need(whole).unit());
    long size = money ? BUDGET : 12 + random.nextInt(30);
    boolean flow = adding(whole) == Adding.SUM;
    for (int quarter = 1; quarter <= QUARTERS; quarter++) {
      long total = flow ? size + random.nextInt(6) : size;
      double spread = 0.85 + random.nextDouble() * 0.25;
      double ofYear = !flow && adding(part) == Adding.SUM ? 0.25 : 1;
      long reached = Math.min(total, Math.round(total * share * spread * ofYear));
      put(whole, quarter, BigDecimal.valueOf(total));
      put(part, quarter, BigDecimal.valueOf(reached));
    }
    done.add(part);
    done.add(whole);
  }

  private void single(FigureKey key, double target) {
    for (int quarter = 1; quarter <= QUARTERS; quarter++) {
      double spread = 0.85 + random.nextDouble() * 0.25;
      double goal = adding(key) == Adding.SUM ? target / 4 : target;
      int decimals = adding(key) == Adding.SUM ? 0 : 1;
      put(key, quarter, BigDecimal.valueOf(goal * spread).setScale(decimals, RoundingMode.HALF_UP));
    }
    done.add(key);
  }

  private NeededFigure need(FigureKey key) {
    return Objects.requireNonNull(needs.get(key));
  }

  private Adding adding(FigureKey key) {
    return need(key).adding().adding();
  }

  private void put(FigureKey key, int quarter, BigDecimal number) {
    if (!done.contains(key)) {
      book.adding(key, adding(key)).figure(key, Period.quarter(year, quarter), number);
    }
  }
}
