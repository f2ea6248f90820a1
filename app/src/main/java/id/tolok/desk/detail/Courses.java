package id.tolok.desk.detail;

import id.tolok.desk.detail.DetailView.Course;
import id.tolok.desk.detail.DetailView.Dot;
import id.tolok.desk.detail.DetailView.Past;
import id.tolok.desk.entry.web.PeriodWords;
import id.tolok.desk.store.PastFigures;
import id.tolok.kernel.EntryPeriod;
import id.tolok.shell.Visit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Draws the last figures of a variable as a small line, with the table behind it.
public final class Courses {

  private static final int WIDTH = 240;
  private static final int HEIGHT = 56;
  private static final int EDGE = 5;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Visit visit;

  public Courses(Visit visit) {
    this.visit = visit;
  }

  /// @param figures oldest first
  /// @param here the period looked at
  public Course course(List<PastFigures.Past> figures, EntryPeriod here) {
    List<Past> table = new ArrayList<>();
    for (int i = figures.size() - 1; i >= 0; i--) {
      var one = figures.get(i);
      table.add(
          new Past(
              PeriodWords.name(one.period(), visit.words()),
              visit.format().number(one.amount()),
              i == 0 ? "" : change(figures.get(i - 1).amount(), one.amount()),
              one.period().equals(here)));
    }
    if (figures.size() < 2) {
      return new Course("", List.of(), "", table);
    }
    List<Dot> dots = dots(figures, here);
    return new Course(
        dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" ")),
        dots,
        words(figures),
        table);
  }

  private String words(List<PastFigures.Past> figures) {
    var byAmount = Comparator.comparing(PastFigures.Past::amount);
    var least = figures.stream().min(byAmount).orElseThrow();
    var most = figures.stream().max(byAmount).orElseThrow();
    return visit.w(
        "desk.detail.course-words",
        visit.format().number(figures.size()),
        PeriodWords.name(figures.getFirst().period(), visit.words()),
        PeriodWords.name(figures.getLast().period(), visit.words()),
        visit.format().number(least.amount()),
        visit.format().number(most.amount()));
  }

  private static List<Dot> dots(List<PastFigures.Past> figures, EntryPeriod here) {
    double least =
        figures.stream().mapToDouble(past -> past.amount().doubleValue()).min().orElse(0);
    double most = figures.stream().mapToDouble(past -> past.amount().doubleValue()).max().orElse(0);
    double span = most - least;
    List<Dot> dots = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      double x = EDGE + (WIDTH - 2.0 * EDGE) * i / (figures.size() - 1);
      double share = span > 0 ? (figures.get(i).amount().doubleValue() - least) / span : 0.5;
      double y = HEIGHT - EDGE - (HEIGHT - 2.0 * EDGE) * share;
      dots.add(new Dot(coordinate(x), coordinate(y), figures.get(i).period().equals(here)));
    }
    return dots;
  }

  private static String coordinate(double place) {
    return String.format(Locale.ROOT, "%.1f", place);
  }

  /// The change against the figure before, in percent of it; empty where that was 0.
  private String change(BigDecimal before, BigDecimal now) {
    if (before.signum() == 0) {
      return "";
    }
    BigDecimal percent =
        now.subtract(before)
            .multiply(HUNDRED)
            .divide(before.abs(), MathContext.DECIMAL64)
            .setScale(1, RoundingMode.HALF_UP);
    return (percent.signum() > 0 ? "+" : "") + visit.format().number(percent) + "%";
  }
}
