package id.tolok.reporting.pdf;

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
public record PaperStyle(String name, String size, String foot, String left, String right) {

  private static final String SMALL = "font: 7pt \"Liberation Sans\"; color: #333333; ";

  /// The whole style sheet.
  String sheet() {
    return read()
        + (size.isEmpty() ? "" : "@page { size: " + size + "; } ")
        + "@page { @bottom-left { "
        + SMALL
        + content(foot)
        + "} @bottom-right { "
        + SMALL
        + "content: \"Halaman \" counter(page) \" dari \" counter(pages); } "
        + "@top-left { font: bold 8pt \"Liberation Sans\"; color: #7a4a00; "
        + content(left)
        + "} @top-right { font: bold 9pt \"Liberation Sans\"; color: #a02428; "
        + content(right)
        + "} }";
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
