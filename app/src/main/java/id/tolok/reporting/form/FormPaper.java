package id.tolok.reporting.form;

import id.tolok.figures.print.Contrast;
import id.tolok.reporting.form.PrintedForm.Cell;
import id.tolok.reporting.form.PrintedForm.Column;
import id.tolok.reporting.pdf.PaperStyle;
import id.tolok.reporting.pdf.QrPicture;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A form on its way to paper: what the template `reporting/print/form` fills in.
///
/// @param mark such as `DRAF`; empty for none
/// @param sampleMark `DATA CONTOH` where everything is invented; empty otherwise
/// @param warnings what a reader must know before the numbers
/// @param stateLine how far the data are, and when they were so
/// @param heads of the columns with their widths
/// @param signature lines under the table
/// @param seal how the document is confirmed
public record FormPaper(
    PrintedForm form,
    String mark,
    String sampleMark,
    List<String> warnings,
    String stateLine,
    List<Head> heads,
    List<SectionOnPaper> sections,
    SignatureOnPaper signature,
    Seal seal) {

  private static final int NUMBER_WIDTH = 7;

  /// On paper numbers need room to stay in one line, and remarks can be narrow.
  private static final int NUMBER_WIDTH_MIN = 14;

  private static final int WORDS_WIDTH_MIN = 11;
  private static final int WORDS_WIDTH_MAX = 32;
  private static final int WIDTH_OF_TWO_LETTERS = 3;
  private static final int WIDTH_OF_EDGES = 3;

  /// @param style width in percent of the page
  public record Head(String text, String style, boolean number) {}

  public record SectionOnPaper(String position, List<LineOnPaper> lines) {}

  public record LineOnPaper(String number, List<CellOnPaper> cells) {}

  /// @param style background and letters; null for none
  public record CellOnPaper(String text, String kind, @Nullable String style) {}

  /// @param date place and day
  /// @param number whole, or dots to write it on; empty for nobody
  public record SignatureOnPaper(String date, String position, String name, String number) {}

  /// How a document is confirmed.
  ///
  /// @param hash first letters of it, in groups
  /// @param address of the page that confirms it
  /// @param version number and day of the document
  public record Seal(String hash, String address, String version, QrPicture picture) {

    /// What stands beside the picture.
    public List<String> lines() {
      return List.of(
          "Pindai kode QR atau buka alamat ini untuk memeriksa apakah dokumen ini asli dan yang"
              + " terbaru:",
          address,
          version,
          "Sidik dokumen (SHA-256): " + hash);
    }

    /// The same where there is no picture.
    public List<String> sheetLines() {
      return List.of(
          version,
          "Alamat untuk memeriksa apakah dokumen ini asli dan yang terbaru: " + address,
          "Sidik dokumen (SHA-256): " + hash);
    }

    public String pictureWords() {
      return "Kode QR ke " + address;
    }
  }

  public static FormPaper of(
      PrintedForm form, String stateLine, SignatureOnPaper signature, Seal seal) {
    List<Integer> kept = kept(form);
    int total = NUMBER_WIDTH + kept.stream().mapToInt(place -> width(form, place)).sum();
    List<Head> heads = new ArrayList<>();
    heads.add(new Head("No", width(NUMBER_WIDTH, total), true));
    for (int place : kept) {
      Column column = form.columns().get(place);
      heads.add(new Head(column.heading(), width(width(form, place), total), column.number()));
    }
    return new FormPaper(
        form,
        form.state().isDraft() ? "DRAF" : "",
        form.state().sample() ? "DATA CONTOH" : "",
        warnings(form),
        stateLine,
        heads,
        form.sections().stream()
            .map(section ->
                new SectionOnPaper(
                    section.position(),
                    section.lines().stream()
                        .map(line -> line(line, kept, form.columns()))
                        .toList()))
            .toList(),
        signature,
        seal);
  }

  /// Columns in which nobody wrote anything are left out, so that the others can be read. The
  /// measured ones stay.
  private static List<Integer> kept(PrintedForm form) {
    List<Integer> kept = new ArrayList<>();
    for (int place = 0; place < form.columns().size(); place++) {
      int at = place;
      boolean used = form.lines().stream().anyMatch(line -> !line.cells().get(at).text().isEmpty());
      if (used || form.columns().get(place).number()) {
        kept.add(place);
      }
    }
    return kept;
  }

  private static LineOnPaper line(PrintedForm.Line line, List<Integer> kept, List<Column> columns) {
    List<CellOnPaper> cells = new ArrayList<>();
    for (int place : kept) {
      Cell cell = line.cells().get(place);
      String colour = cell.colour();
      cells.add(
          new CellOnPaper(
              cell.text(),
              cell.number() != null || columns.get(place).number() ? "number" : "words",
              colour == null
                  ? null
                  : "background-color:" + colour + ";color:" + Contrast.on(colour)));
    }
    return new LineOnPaper(Integer.toString(line.number()), cells);
  }

  private static List<String> warnings(PrintedForm form) {
    List<String> warnings = new ArrayList<>();
    if (form.state().sample()) {
      warnings.add("DATA CONTOH: semua angka dan nama pada dokumen ini karangan.");
    }
    if (form.state().isDraft()) {
      warnings.add("DRAF: " + form.state().words() + ". Dokumen ini belum final.");
    }
    return warnings;
  }

  /// How its pages look.
  public PaperStyle style() {
    return new PaperStyle(
        "form",
        "",
        form.title() + " · " + form.office() + " · " + seal.version(),
        sampleMark,
        mark);
  }

  private static int width(PrintedForm form, int place) {
    Column column = form.columns().get(place);
    return column.number()
        ? Math.max(column.width(), NUMBER_WIDTH_MIN)
        : Math.clamp(
            Math.max(column.width(), longestWord(form, place)), WORDS_WIDTH_MIN, WORDS_WIDTH_MAX);
  }

  /// The width the longest word of a column needs in one piece.
  private static int longestWord(PrintedForm form, int place) {
    int letters =
        form.lines().stream()
            .flatMap(line -> Arrays.stream(line.cells().get(place).text().split("[\\s/-]+")))
            .mapToInt(String::length)
            .max()
            .orElse(0);
    return letters * WIDTH_OF_TWO_LETTERS / 2 + WIDTH_OF_EDGES;
  }

  private static String width(int part, int total) {
    return "width:"
        + BigDecimal.valueOf(part * 100L)
            .divide(BigDecimal.valueOf(total), 2, RoundingMode.DOWN)
            .toPlainString()
        + "%";
  }
}
