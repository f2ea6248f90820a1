package id.tolok.document.text.html;

import id.tolok.document.text.Block;
import id.tolok.document.text.Opening;
import id.tolok.kernel.SourceSpan;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/// The words of a page in reading order: one line for each paragraph, grids for its tables. Bold,
/// underline and scripts stay as marks.
final class HtmlWords implements NodeFilter {

  private static final Set<String> BREAKING =
      Set.of(
          "p",
          "div",
          "br",
          "li",
          "ul",
          "ol",
          "tr",
          "td",
          "th",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "section",
          "article",
          "header",
          "footer",
          "blockquote",
          "pre",
          "center",
          "hr",
          "caption");
  private static final Set<String> KEPT = Set.of("b", "strong", "u", "sub", "sup");
  private static final Set<String> SILENT =
      Set.of("script", "style", "head", "title", "template", "noscript");

  private final HtmlPlaces places;
  private final Opening opening;
  private final Consumer<Block.Line> lines;
  private final boolean inCell;
  private final StringBuilder words = new StringBuilder();
  private @Nullable SourceSpan place;

  private HtmlWords(
      HtmlPlaces places, Opening opening, Consumer<Block.Line> lines, boolean inCell) {
    this.places = places;
    this.opening = opening;
    this.lines = lines;
    this.inCell = inCell;
  }

  static void read(Element body, HtmlPlaces places, Opening opening) {
    var reader = new HtmlWords(places, opening, opening::add, false);
    body.filter(reader);
    reader.endLine();
  }

  /// The text of a cell, its lines apart by `\n`; a nested table that becomes a grid of its own is
  /// left out.
  static String cell(Element cell, HtmlPlaces places, Opening opening) {
    var text = new StringJoiner("\n");
    var reader = new HtmlWords(places, opening, line -> text.add(line.text()), true);
    cell.filter(reader);
    reader.endLine();
    return text.toString();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (opening.full()) {
      return FilterResult.STOP;
    }
    return switch (node) {
      case TextNode text -> words(text);
      case Element element -> open(element);
      default -> FilterResult.CONTINUE; // comments and other unread nodes
    };
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (BREAKING.contains(element.normalName())) {
        endLine();
      } else if (KEPT.contains(element.normalName())) {
        words.append("</").append(element.normalName()).append('>');
      }
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult words(TextNode text) {
    if (place == null && !text.isBlank()) {
      place = places.of(text);
    } else if (place != null) {
      place = place.to(places.of(text));
    }
    words.append(text.getWholeText());
    return FilterResult.CONTINUE;
  }

  private FilterResult open(Element element) {
    var name = element.normalName();
    if (SILENT.contains(name)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("table") && (!inCell || HtmlTable.standsAlone(element))) {
      endLine();
      if (!inCell) {
        HtmlTable.read(element, places, opening);
      }
      return FilterResult.SKIP_ENTIRELY;
    }
    if (BREAKING.contains(name)) {
      endLine();
    }
    if (name.equals("li")) {
      words.append("• ");
    } else if (KEPT.contains(name)) {
      words.append('<').append(name).append('>');
    }
    return FilterResult.CONTINUE;
  }

  private void endLine() {
    var line = words.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
    words.setLength(0);
    if (place != null && !line.isEmpty()) {
      lines.accept(new Block.Line(line, place));
    }
    place = null;
  }
}
