package id.tolok.benchmarks.nation;

import id.tolok.kernel.Polarity;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/// The nation's year in SQL: a wide table in the memory of DuckDB, a row for each unit and month.
public final class DuckDbNation implements AutoCloseable {

  private static final int[] BORDERS = {50, 65, 75, 90};

  private final Connection connection;
  private final List<NationalIndicator> indicators;

  public DuckDbNation(Nation nation, int threads) throws SQLException {
    indicators = nation.indicators();
    connection = DriverManager.getConnection("jdbc:duckdb:");
    run("SET threads = " + threads);
    loadFigures(nation);
    loadUnits(nation);
  }

  private void loadFigures(Nation nation) throws SQLException {
    int variables = nation.figures().length;
    run(
        "CREATE TABLE figure (unit INTEGER, month INTEGER, %s)"
            .formatted(columns(variables, v -> Nation.variableName(v) + " DOUBLE")));
    try (DuckDBAppender appender = appender("figure")) {
      for (int unit = 0; unit < nation.size().units; unit++) {
        for (int month = 0; month < Nation.MONTHS; month++) {
          appender.beginRow();
          appender.append(unit);
          appender.append(month);
          for (int variable = 0; variable < variables; variable++) {
            append(appender, nation.figures()[variable][month][unit]);
          }
          appender.endRow();
        }
      }
    }
  }

  private static void append(DuckDBAppender appender, double figure) throws SQLException {
    if (Double.isNaN(figure)) {
      appender.appendNull();
    } else {
      appender.append(figure);
    }
  }

  private void loadUnits(Nation nation) throws SQLException {
    run(
        "CREATE TABLE unit (unit INTEGER, regency INTEGER, province INTEGER, %s)"
            .formatted(columns(indicators.size(), i -> "t" + i + " DOUBLE")));
    try (DuckDBAppender appender = appender("unit")) {
      for (int unit = 0; unit < nation.size().units; unit++) {
        int regency = nation.size().regencyOf(unit);
        appender.beginRow();
        appender.append(unit);
        appender.append(regency);
        appender.append(nation.size().provinceOf(regency));
        for (double[] targets : nation.targets()) {
          appender.append(targets[unit]);
        }
        appender.endRow();
      }
    }
  }

  private DuckDBAppender appender(String table) throws SQLException {
    return connection.unwrap(DuckDBConnection.class).createAppender("main", table);
  }

  public Answer compute() throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet means = statement.executeQuery(meansQuery())) {
      means.next();
      return new Answer(
          totals("month", 1),
          totals("month // 3", Nation.MONTHS_OF_A_QUARTER),
          totals("0", Nation.MONTHS),
          means.getDouble(1),
          means.getDouble(2),
          means.getDouble(3));
    }
  }

  private Answer.Totals totals(String period, int months) throws SQLException {
    String query =
        "SELECT sum(%s), sum(%s), sum(%s), %s FROM (%s)"
            .formatted(
                sum(i -> "(a" + i + " IS NOT NULL)::INTEGER"),
                sum(i -> "coalesce(x" + i + ", 0)"),
                sum(i -> "coalesce(a" + i + ", 0)"),
                IntStream.of(BORDERS)
                    .mapToObj(border -> "sum(" + sum(i -> isAbove(i, border)) + ")")
                    .collect(Collectors.joining(", ")),
                achievements(period, months));
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      long[] classes = new long[BORDERS.length + 1];
      long atLeast = row.getLong(1);
      for (int level = 0; level < BORDERS.length; level++) {
        long above = row.getLong(4 + level);
        classes[level] = atLeast - above;
        atLeast = above;
      }
      classes[BORDERS.length] = atLeast;
      return new Answer.Totals(row.getLong(1), row.getDouble(2), row.getDouble(3), classes);
    }
  }

  private static String isAbove(int indicator, int border) {
    return "coalesce((a%d > %d)::INTEGER, 0)".formatted(indicator, border);
  }

  private String meansQuery() {
    return """
    WITH unit_mean AS (
      SELECT regency, province, (%s) / (%s) AS mean FROM (%s)),
    regency_mean AS (
      SELECT province, avg(mean) AS mean FROM unit_mean GROUP BY regency, province),
    province_mean AS (
      SELECT avg(mean) AS mean FROM regency_mean GROUP BY province)
    SELECT (SELECT sum(mean) FROM unit_mean), (SELECT sum(mean) FROM regency_mean),
           (SELECT sum(mean) FROM province_mean)
    """
        .formatted(
            sum(i -> "coalesce(a" + i + ", 0)"),
            sum(i -> "(a" + i + " IS NOT NULL)::INTEGER"),
            achievements("0", Nation.MONTHS));
  }

  /// Values `x` and achievements `a` of each indicator, a row for each unit and period.
  private String achievements(String period, int months) {
    String added =
        "SELECT unit, %s AS period, %s FROM (%s) GROUP BY unit, period"
            .formatted(period, columns(i -> parts(i, "sum(%1$s%2$d) AS %1$s%2$d")), cells());
    String values =
        "SELECT unit, %s FROM (%s)".formatted(columns(this::value), months == 1 ? cells() : added);
    return "SELECT %s, regency, province, %s FROM (%s) JOIN unit USING (unit)"
        .formatted(columns(i -> "x" + i), columns(i -> achievement(i, months)), values);
  }

  /// What is added over months: nulls where a month is not valid.
  private String cells() {
    return "SELECT unit, month, %s FROM figure".formatted(columns(this::cell));
  }

  private String cell(int indicator) {
    int v = indicators.get(indicator).firstVariable();
    return switch (indicators.get(indicator).shape()) {
      case RATIO -> share(indicator, "v" + v, "v" + (v + 1));
      case COUNT -> "v%d AS n%d".formatted(v, indicator);
      case SUM_OF_FOUR ->
          "v%d + v%d + v%d + v%d AS n%d".formatted(v, v + 1, v + 2, v + 3, indicator);
      case ATTENDANCE ->
          share(
              indicator,
              "v%d * (v%d - v%d)".formatted(v, v + 1, v + 2),
              "v%d * v%d".formatted(v, v + 1));
    };
  }

  private static String share(int indicator, String above, String below) {
    String valid = "(%s) IS NOT NULL AND (%s) <> 0".formatted(above, below);
    return "CASE WHEN %1$s THEN %2$s END AS n%4$d, CASE WHEN %1$s THEN %3$s END AS d%4$d"
        .formatted(valid, above, below, indicator);
  }

  private String parts(int indicator, String pattern) {
    String above = pattern.formatted("n", indicator);
    return indicators.get(indicator).shape().isPercentage()
        ? above + ", " + pattern.formatted("d", indicator)
        : above;
  }

  private String value(int indicator) {
    return indicators.get(indicator).shape().isPercentage()
        ? "n%1$d / d%1$d * 100 AS x%1$d".formatted(indicator)
        : "n%1$d AS x%1$d".formatted(indicator);
  }

  private String achievement(int indicator, int months) {
    var about = indicators.get(indicator);
    int factor = about.shape().isPercentage() ? 1 : months;
    String share = "x%1$d / (t%1$d * %2$d)".formatted(indicator, factor);
    String percent =
        "(" + (about.polarity() == Polarity.LOWER ? "2 - " + share : share) + ") * 100";
    // LEAST and GREATEST pass over nulls, so they must not see any.
    return "CASE WHEN x%1$d IS NOT NULL THEN least(greatest(%2$s, 0), 120) END AS a%1$d"
        .formatted(indicator, percent);
  }

  private String columns(Function<Integer, String> column) {
    return columns(indicators.size(), column);
  }

  private static String columns(int count, Function<Integer, String> column) {
    return IntStream.range(0, count).boxed().map(column).collect(Collectors.joining(", "));
  }

  private String sum(Function<Integer, String> column) {
    return IntStream.range(0, indicators.size())
        .boxed()
        .map(column)
        .collect(Collectors.joining(" + "));
  }

  private void run(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
