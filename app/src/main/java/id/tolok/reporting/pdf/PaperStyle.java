package id.tolok.reporting.pdf;

import id.tolok.shell.wording.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// How the pages of a document look, and what stands in their margins.
///
/// @param name of the style sheet beside the documents, such as `form`
/// @param size of the pages, such as `420mm 297mm`; empty for that of the style sheet
/// @param foot at the bottom of each page, beside its number
/// @param left at the top left of each page; empty for nothing
/// @param right at the top right of each page, a warning; empty for nothing
/// @param language of the page numbers
public record PaperStyle(
    String name, String size, String foot, String left, String right, Language language) {

  private static final String SMALL = "font: 7pt \"Liberation Sans\"; color: #333333; ";

  /// With page numbers in Indonesian.
  public PaperStyle(String name, String size, String foot, String left, String right) {
    this(name, size, foot, left, right, Language.ID);
  }

  /// A page with nothing in its margins.
  public static PaperStyle bare(String name) {
    return new PaperStyle(name, "", "", "", "");
  }

  /// The whole style sheet.
  String sheet() {
    return foot.isEmpty() ? read() : read() + margins();
  }

  private String margins() {
    return (size.isEmpty() ? "" : "@page { size: " + size + "; } ")
        + "@page { @bottom-left { "
        + SMALL
        + content(foot)
        + "} @bottom-right { "
        + SMALL
        + pages()
        + "} "
        + "@top-left { font: bold 8pt \"Liberation Sans\"; color: #7a4a00; "
        + content(left)
        + "} @top-right { font: bold 9pt \"Liberation Sans\"; color: #a02428; "
        + content(right)
        + "} }";
  }

  private String pages() {
    return switch (language) {
      case ID -> "content: \"Halaman \" counter(page) \" dari \" counter(pages); ";
      case EN -> "content: \"Page \" counter(page) \" of \" counter(pages); ";
    };
  }

  /// Some signs would end the text of a style sheet, so they are left out.
  private static String content(String words) {
    return "content: \"" + words.replaceAll("[\"'\\\\<>{};\\p{Cntrl}]", " ") + "\"; ";
  }

  private String read() {
    try (var sheet =
        PaperStyle.class.getResourceAsStream("/id/tolok/reporting/print/" + name + ".css")) {
      return new String(Objects.requireNonNull(sheet).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
