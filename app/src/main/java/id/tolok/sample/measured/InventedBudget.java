package id.tolok.sample.measured;

import id.tolok.planning.BudgetWork.Line;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An office's budget of one year, invented from its place in the plan: four activities, spent
/// slowly at first.
final class InventedBudget {

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /// Percent of the ceiling that is usually spent by the end of each quarter.
  private static final List<Integer> USUAL = List.of(15, 41, 68, 95);

  private record Activity(String code, String name, int millions) {}

  private static final List<Activity> ACTIVITIES =
      List.of(
          new Activity("7.01.01.2.06", "Administrasi umum perangkat daerah", 310),
          new Activity("7.01.02.2.01", "Koordinasi penyelenggaraan kegiatan pemerintahan", 185),
          new Activity("7.01.03.2.01", "Koordinasi kegiatan pemberdayaan desa", 240),
          new Activity("7.01.04.2.01", "Koordinasi upaya ketenteraman dan ketertiban", 130));

  private InventedBudget() {}

  /// @param office place in the plan, from 0
  /// @param quarters how many of the year are over
  static List<Line> of(int office, int year, int quarters) {
    var lines = new ArrayList<Line>();
    for (int place = 0; place < ACTIVITIES.size(); place++) {
      Activity activity = ACTIVITIES.get(place);
      BigDecimal ceiling =
          BigDecimal.valueOf(activity.millions() + office * 12L + (year % 5) * 9L)
              .multiply(MILLION);
      var spent = new ArrayList<@Nullable BigDecimal>();
      for (int quarter = 0; quarter < USUAL.size(); quarter++) {
        int percent = USUAL.get(quarter) - Math.floorMod(place * 3 + office * 5 + year, 7);
        spent.add(
            quarter < quarters
                ? ceiling.multiply(BigDecimal.valueOf(percent)).movePointLeft(2)
                : null);
      }
      lines.add(new Line(activity.code(), activity.name(), ceiling, spent));
    }
    return lines;
  }
}
