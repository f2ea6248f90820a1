package id.tolok.reporting.form;

import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A measurement form as it stands on paper: everything in words, so that page, workbook and PDF
/// are the same form, and one that was printed can be printed again as it was.
///
/// @param period as {@link id.tolok.kernel.Period} writes it: `2026-Q1`, or `2026` for the year
/// @param title of the form
/// @param office the agency and whose government it belongs to
/// @param basis which figures count, a name of {@link id.tolok.results.Basis}
/// @param state how far the figures behind it are
/// @param mean of the achievements, with its coverage
/// @param legend what the signs mean
@BasedOn(value = Regulation.PERMENPANRB_53_2014, place = "lampiran, formulir pengukuran kinerja")
public record PrintedForm(
    String period,
    String title,
    String office,
    String basis,
    State state,
    String mean,
    List<Column> columns,
    List<Section> sections,
    List<String> legend,
    Signature signature) {

  public PrintedForm {
    columns = List.copyOf(columns);
    sections = List.copyOf(sections);
    legend = List.copyOf(legend);
  }

  /// How far the figures behind a form are.
  ///
  /// @param due figures the period asks for
  /// @param approved how many of them the head of the agency approved
  /// @param sample whether everything is invented
  public record State(int due, int approved, boolean sample) {

    /// Whether something still has to be approved; a form without figures is a draft too.
    public boolean isDraft() {
      return approved < due || due == 0;
    }

    /// `12 dari 17 angka disetujui`.
    public String words() {
      return due == 0
          ? "belum ada angka yang diminta"
          : "%d dari %d angka disetujui".formatted(approved, due);
    }
  }

  /// @param key stable name
  /// @param width relative
  /// @param number whether its cells are numbers as a rule
  public record Column(String key, String heading, int width, boolean number) {}

  /// The indicators that stand under one position.
  public record Section(String position, List<Line> lines) {
    public Section {
      lines = List.copyOf(lines);
    }
  }

  /// One indicator.
  ///
  /// @param lineageId the indicator through all versions
  /// @param number counts the lines of the form from 1
  /// @param cells one for each column
  public record Line(long lineageId, int number, List<Cell> cells) {
    public Line {
      cells = List.copyOf(cells);
    }
  }

  /// @param text as people read it
  /// @param number what the text says, where it is a number; rounded as shown
  /// @param colour background as `#RRGGBB`; null for none
  /// @param band of five, 1 the worst, where it is a grade; 0 for others
  public record Cell(String text, @Nullable BigDecimal number, @Nullable String colour, int band) {

    static Cell of(String text) {
      return new Cell(text, null, null, 0);
    }
  }

  /// Who signs.
  ///
  /// @param place where; empty where the agency has no territory
  /// @param position of who signs
  /// @param name with titles; empty while the position is vacant
  /// @param officialId whose number may be printed to those who may see it; null for nobody
  public record Signature(String place, String position, String name, @Nullable Long officialId) {}

  /// What stands in the columns of numbers, line by line, as people read it.
  public List<List<String>> numbers() {
    return lines().stream()
        .map(line ->
            IntStream.range(0, columns.size())
                .filter(column -> columns.get(column).number())
                .mapToObj(column -> line.cells().get(column).text())
                .toList())
        .toList();
  }

  /// All lines.
  public List<Line> lines() {
    return sections.stream().flatMap(section -> section.lines().stream()).toList();
  }
}
