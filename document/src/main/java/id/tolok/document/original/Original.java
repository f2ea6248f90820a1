package id.tolok.document.original;

import id.tolok.document.text.Block;
import id.tolok.document.text.DocumentOpener;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file as it looks, for showing beside what was read from it. Places are those of a {@link
/// Reading} of the same bytes.
public sealed interface Original {

  /// Short name of the file's format as shown to people.
  String format();

  /// Opens a file for showing. Never throws on what a person gave: a file that cannot be opened is
  /// a text without lines.
  static Original open(String fileName, byte[] bytes) {
    var document = DocumentOpener.open(fileName, bytes);
    return switch (document.format()) {
      case "teks" -> new Text("teks", PlainLines.of(bytes));
      case "PDF" -> new Pages(PageLayouts.of(bytes), document.blocks());
      default ->
          document.blocks().isEmpty()
              ? new Text(document.format(), List.of())
              : new Laid(document.format(), document.blocks());
    };
  }

  /// A text, line by line as it stands in the file.
  record Text(String format, List<Line> lines) implements Original {
    public Text {
      lines = List.copyOf(lines);
    }
  }

  /// A line of a text, or the part of one between two page breaks.
  ///
  /// @param number line in the file, from 1
  /// @param column column of its first character, from 1
  /// @param page page from 1 where the text has page breaks, else null
  record Line(int number, int column, String text, @Nullable Integer page) {}

  /// Paragraphs, tables and sheets: Word, Excel, CSV and HTML.
  record Laid(String format, List<Block> blocks) implements Original {
    public Laid {
      blocks = List.copyOf(blocks);
    }
  }

  /// Pages with the places of their lines, and the text on them.
  record Pages(List<Page> pages, List<Block> blocks) implements Original {
    public Pages {
      pages = List.copyOf(pages);
      blocks = List.copyOf(blocks);
    }

    @Override
    public String format() {
      return "PDF";
    }
  }

  /// Where the lines of a page stand, in points from its upper left corner as the page is shown.
  ///
  /// @param number from 1
  /// @param left where column 1 begins
  /// @param letter width of a column
  /// @param lines by their number on the page, from 1; empty where the page is a picture or is
  ///   written across the way it is shown
  record Page(
      int number, float width, float height, float left, float letter, List<PageLine> lines) {
    public Page {
      lines = List.copyOf(lines);
    }
  }

  /// A line on a page.
  ///
  /// @param right where its last letter ends
  /// @param baseline below its letters
  /// @param size of its letters
  record PageLine(float left, float right, float baseline, float size) {}
}
