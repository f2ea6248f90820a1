package id.tolok.benchmarks.usual;

import jakarta.servlet.http.HttpSession;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/// Serves the table of a sub-district's year, 60 indicators by 12 months, to who has a session.
/// Arguments are Spring Boot's: the address of the database and the port.
@SpringBootApplication
@Controller
public class UsualScorecard {

  private static final String TABLE =
      """
      with cell as (
        select i.ordinal, i.name, i.unit, i.polarity, i.formula_kind, f.slot,
          (i.targets ->> :year)::numeric / case when i.formula_kind in ('count', 'sum') then 12 else 1 end as target,
          max(f.approved_amount) filter (where a.ordinal = 1) as first,
          max(f.approved_amount) filter (where a.ordinal = 2) as second,
          max(f.approved_amount) filter (where a.ordinal = 3) as third,
          sum(f.approved_amount) as total, count(f.approved_amount) as known
        from catalogue.indicator i
        join catalogue.version v on v.version_id = i.version_id
        join catalogue.indicator_variable a on a.indicator_id = i.indicator_id
        join measurement.figure f on f.agency_id = i.agency_id and f.variable_id = a.variable_id
          and f.year = :year::int and f.slot between 1 and 12
        where v.agency_id = :agency and v.valid_until is null
        group by i.indicator_id, f.slot
      ), valued as (
        select *, case formula_kind
          when 'ratio' then first / nullif(second, 0) * 100
          when 'count' then first
          when 'sum' then case when known = 4 then total end
          else first * (second - third) / nullif(first * second, 0) * 100 end as value
        from cell
      )
      select ordinal, name, unit, target, slot, value,
        least(120, greatest(0, case polarity when 'lower' then (2 - value / target) * 100 else value / target * 100 end)) as achieved
      from valued order by ordinal, slot
      """;

  private final JdbcClient jdbc;

  UsualScorecard(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// One month of an indicator, as the query gives it.
  private record Row(int ordinal, String name, String unit, double target, int month, Cell cell) {

    static Row of(ResultSet row, int place) throws SQLException {
      double value = row.getDouble("value");
      boolean absent = row.wasNull();
      return new Row(
          row.getInt("ordinal"),
          row.getString("name"),
          row.getString("unit"),
          row.getDouble("target"),
          row.getInt("slot"),
          absent ? new Cell(null, null, "-") : Cell.of(value, row.getDouble("achieved")));
    }
  }

  /// What a table cell shows.
  public record Cell(@Nullable Double value, @Nullable Double achieved, String grade) {

    static Cell of(double value, double achieved) {
      String grade =
          achieved > 90
              ? "Sangat Tinggi"
              : achieved > 75
                  ? "Tinggi"
                  : achieved > 65 ? "Sedang" : achieved > 50 ? "Rendah" : "Sangat Rendah";
      return new Cell(value, achieved, grade);
    }
  }

  /// An indicator with its months.
  public record Line(String name, String unit, double target, List<Cell> cells) {}

  /// Signs in: the session remembers the agency.
  @GetMapping("/masuk")
  @ResponseBody
  String signIn(@RequestParam long agency, HttpSession session) {
    session.setAttribute("agency", agency);
    return "ok";
  }

  /// The table of the session's agency.
  @GetMapping("/capaian/tabel")
  String table(@RequestParam int year, HttpSession session, Model model) {
    if (!(session.getAttribute("agency") instanceof Long agency)) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    List<Row> rows =
        jdbc.sql(TABLE)
            .param("agency", agency)
            .param("year", Integer.toString(year))
            .query(Row::of)
            .list();
    model.addAttribute("year", year);
    model.addAttribute("lines", lines(rows));
    return "usual-scorecard";
  }

  private static List<Line> lines(List<Row> rows) {
    var lines = new ArrayList<Line>();
    int ordinal = -1;
    for (Row row : rows) {
      if (row.ordinal() != ordinal) {
        var empty = new ArrayList<Cell>();
        for (int month = 0; month < 12; month++) {
          empty.add(new Cell(null, null, "-"));
        }
        lines.add(new Line(row.name(), row.unit(), row.target(), empty));
        ordinal = row.ordinal();
      }
      lines.getLast().cells().set(row.month() - 1, row.cell());
    }
    return lines;
  }

  public static void main(String[] arguments) {
    SpringApplication.run(UsualScorecard.class, arguments);
  }
}
