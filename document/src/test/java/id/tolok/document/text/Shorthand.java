package id.tolok.document.text;

import id.tolok.kernel.Finding;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/// Opened documents in one glance: a line is its text, a grid its rows between bars, a continued
/// cell `^` or `<`.
public final class Shorthand {

  private Shorthand() {}

  public static OpenedDocument openText(String text) {
    return DocumentOpener.open("contoh.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  /// Blank lines are left out: they matter to no test of ours.
  public static String of(OpenedDocument document) {
    return document.blocks().stream()
        .map(Shorthand::of)
        .filter(block -> !block.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private static String of(Block block) {
    return switch (block) {
      case Block.Line line -> line.text();
      case Block.Grid grid ->
          grid.rows().stream().map(Shorthand::of).collect(Collectors.joining("\n"));
    };
  }

  private static String of(Block.Row row) {
    return row.cells().stream().map(Shorthand::of).collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String of(Block.Cell cell) {
    return switch (cell.merge()) {
      case ABOVE -> "^";
      case LEFT -> "<";
      case NONE -> cell.text().replace("\n", "\\n");
    };
  }

  public static String findings(OpenedDocument document) {
    return document.findings().stream()
        .map(Finding::code)
        .map(code -> code.name())
        .collect(Collectors.joining(" "));
  }
}
