package id.tolok.reporting.layout;

import id.tolok.reporting.drawing.Drawing;
import id.tolok.reporting.pdf.PaperStyle;
import id.tolok.reporting.pdf.QrPicture;
import id.tolok.shell.wording.Language;
import id.tolok.shell.wording.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A report on its way to PDF: what the template `reporting/print/report` fills in.
///
/// @param picture the QR code of the seal
/// @param chapters with the annexes
public record ReportPaper(
    Report report, Seal seal, QrPicture picture, List<ChapterOnPaper> chapters) {

  public String w(String key) {
    return Words.in(Language.ID).get(key);
  }

  /// Those before the signature.
  public List<ChapterOnPaper> body() {
    return chapters.subList(0, report.chapters().size());
  }

  public List<ChapterOnPaper> annexes() {
    return chapters.subList(report.chapters().size(), chapters.size());
  }

  /// @param anchor its name inside the document
  public record ChapterOnPaper(String anchor, String number, String title, List<Piece> pieces) {

    /// Where the list of contents leads to.
    public String link() {
      return "#" + anchor;
    }
  }

  /// A block as the template takes it: exactly one of its parts is there.
  public record Piece(
      @Nullable String section,
      @Nullable String paragraph,
      @Nullable String warning,
      List<String> points,
      @Nullable Table table,
      @Nullable PictureOnPaper figure) {

    private static Piece of(Block block) {
      return switch (block) {
        case Block.Section(var title) -> new Piece(title, null, null, List.of(), null, null);
        case Block.Paragraph(var text) -> new Piece(null, text, null, List.of(), null, null);
        case Block.Warning(var text) -> new Piece(null, null, text, List.of(), null, null);
        case Block.Points(var points) -> new Piece(null, null, null, points, null, null);
        case Block.Grid grid -> new Piece(null, null, null, List.of(), Table.of(grid), null);
        case Block.Figure(var caption, var chart) ->
            new Piece(
                null,
                null,
                null,
                List.of(),
                null,
                new PictureOnPaper(caption, chart.words(), chart.drawing()));
      };
    }
  }

  /// @param foot the row of totals; null without one
  public record Table(
      String caption, List<Head> heads, List<List<Cell>> rows, @Nullable List<Cell> foot) {

    private static Table of(Block.Grid grid) {
      int whole = grid.columns().stream().mapToInt(Block.Column::share).sum();
      List<Head> heads =
          grid.columns().stream()
              .map(column -> new Head(column.heading(), width(column.share(), whole), kind(column)))
              .toList();
      List<List<Cell>> rows = new ArrayList<>();
      for (List<String> row : grid.rows()) {
        List<Cell> cells = new ArrayList<>();
        for (int place = 0; place < row.size(); place++) {
          cells.add(new Cell(row.get(place), kind(grid.columns().get(place))));
        }
        rows.add(cells);
      }
      return new Table(
          grid.caption(), heads, rows, grid.foot() && !rows.isEmpty() ? rows.removeLast() : null);
    }

    private static String kind(Block.Column column) {
      return column.number() ? "number" : "words";
    }

    private static String width(int share, int whole) {
      return "width:"
          + BigDecimal.valueOf(share * 100L)
              .divide(BigDecimal.valueOf(whole), 2, RoundingMode.DOWN)
              .toPlainString()
          + "%";
    }
  }

  public record Head(String text, String style, String kind) {}

  public record Cell(String text, String kind) {}

  public record PictureOnPaper(String caption, String words, Drawing drawing) {}

  public static ReportPaper of(Report report, Seal seal) {
    List<ChapterOnPaper> chapters = new ArrayList<>();
    for (Report.Chapter chapter : report.parts()) {
      chapters.add(
          new ChapterOnPaper(
              "bagian-" + (chapters.size() + 1),
              chapter.number(),
              chapter.title(),
              chapter.blocks().stream().map(Piece::of).toList()));
    }
    return new ReportPaper(report, seal, seal.picture(), chapters);
  }

  /// How its pages look.
  public PaperStyle style() {
    return new PaperStyle(
        "report",
        "",
        report.cover().title() + " · " + report.cover().office() + " · " + seal.version(),
        seal.sampleMark(),
        seal.mark());
  }
}
