package id.tolok.reporting.tree;

import id.tolok.reporting.tree.TreeLayout.Box;
import id.tolok.reporting.tree.TreeLayout.Line;
import java.util.List;
import java.util.Locale;

/// A tree as SVG. It carries its own colours, so that a saved picture looks the same everywhere;
/// pages lay those of the theme over them.
public final class TreeSvg {

  private static final int MARGIN = 12;
  private static final int TEXT_LEFT = 18;
  private static final int TEXT_DOWN = 20;

  /// By band, 0 for none; those of the regulation's scale.
  private static final List<String> COLOURS =
      List.of("#7d8c96", "#C62828", "#EF6C00", "#FBC02D", "#66BB6A", "#1B5E20");

  /// Wide enough for most letters, in pixels.
  private static final int LETTER_WIDTH = 8;

  private final StringBuilder svg = new StringBuilder();
  private final List<String> heading;
  private final String origin;

  private TreeSvg(List<String> heading, String origin) {
    this.heading = heading;
    this.origin = origin;
  }

  /// The picture within a page.
  ///
  /// @param title read aloud for the picture
  public static String write(TreeLayout layout, String title) {
    var picture = new TreeSvg(List.of(), "");
    picture.whole(layout, title);
    return picture.svg.toString();
  }

  /// The picture as a file, which says itself whose and of when it is, and whose links lead back.
  ///
  /// @param heading the lines above the tree, the first its title
  /// @param origin where Tolok is, such as `https://tolok.example`
  public static String file(TreeLayout layout, List<String> heading, String origin) {
    var picture = new TreeSvg(heading, origin);
    picture.whole(layout, String.join(", ", heading));
    return picture.svg.toString();
  }

  /// The colour of a band, as `#RRGGBB`.
  static String colour(int band) {
    return COLOURS.get(band);
  }

  private void whole(TreeLayout layout, String title) {
    int letters = heading.stream().mapToInt(String::length).max().orElse(0);
    int above = heading.isEmpty() ? 0 : (heading.size() + 1) * TreeLayout.LINE_HEIGHT;
    int width = Math.max(layout.width(), letters * LETTER_WIDTH) + 2 * MARGIN;
    int height = layout.height() + above + 2 * MARGIN;
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"tree\" role=\"group\" width=\"")
        .append(width)
        .append("\" height=\"")
        .append(height)
        .append("\" viewBox=\"0 0 ")
        .append(width)
        .append(' ')
        .append(height)
        .append("\" aria-label=\"")
        .append(escaped(title))
        .append("\" font-family=\"Liberation Sans, Arial, sans-serif\" font-size=\"12\">");
    heading();
    svg.append("<g transform=\"translate(")
        .append(MARGIN)
        .append(' ')
        .append(MARGIN + above)
        .append(")\"><path class=\"tree__lines\" fill=\"none\" stroke=\"#7d8c96\" d=\"");
    layout.lines().forEach(this::line);
    svg.append("\"/>");
    layout.boxes().forEach(this::box);
    svg.append("</g></svg>");
  }

  private void heading() {
    int down = MARGIN;
    for (String words : heading) {
      down += TreeLayout.LINE_HEIGHT;
      String weight = words.equals(heading.getFirst()) ? " font-weight=\"bold\"" : "";
      text(words, MARGIN, down, "tree__text", "#16232b", weight);
    }
  }

  private void line(Line line) {
    svg.append(
        "M%d %dH%dV%dH%d"
            .formatted(line.fromX(), line.fromY(), line.bend(), line.toY(), line.toX()));
  }

  private void box(Box box) {
    TreeNode node = box.node();
    boolean warned = !node.warnings().isEmpty();
    svg.append("<g class=\"tree__node tree__node--")
        .append(node.kind().name().toLowerCase(Locale.ROOT))
        .append(warned ? " tree__node--warned" : "")
        .append("\" transform=\"translate(")
        .append(box.left())
        .append(' ')
        .append(box.top())
        .append(")\">");
    if (!node.address().isEmpty()) {
      svg.append("<a href=\"").append(escaped(origin + node.address())).append("\">");
    }
    svg.append("<title>").append(escaped(spoken(node))).append("</title>");
    svg.append("<rect class=\"tree__box\" fill=\"#ffffff\" stroke=\"#7d8c96\" width=\"")
        .append(box.width())
        .append("\" height=\"")
        .append(box.height())
        .append(warned ? "\" stroke-dasharray=\"5 3\"/>" : "\"/>");
    svg.append("<rect class=\"tree__stripe band-")
        .append(node.band())
        .append("\" fill=\"")
        .append(colour(node.band()))
        .append("\" width=\"")
        .append(TreeLayout.STRIPE)
        .append("\" height=\"")
        .append(box.height())
        .append("\"/>");
    int down = TEXT_DOWN;
    for (String line : box.lines()) {
      text(line, TEXT_LEFT, down, "tree__text", "#16232b", "");
      down += TreeLayout.LINE_HEIGHT;
    }
    for (String note : box.notes()) {
      boolean warning = note.startsWith("! ");
      text(
          note,
          TEXT_LEFT,
          down,
          warning ? "tree__warning" : "tree__status",
          warning ? "#764c00" : "#51606a",
          " font-weight=\"bold\"");
      down += TreeLayout.LINE_HEIGHT;
    }
    svg.append(node.address().isEmpty() ? "</g>" : "</a></g>");
  }

  private void text(String words, int left, int down, String style, String fill, String weight) {
    svg.append("<text class=\"")
        .append(style)
        .append("\" fill=\"")
        .append(fill)
        .append('"')
        .append(weight)
        .append(" x=\"")
        .append(left)
        .append("\" y=\"")
        .append(down)
        .append("\">")
        .append(escaped(words))
        .append("</text>");
  }

  /// The whole text, which the box may have had to shorten.
  static String spoken(TreeNode node) {
    var spoken = new StringBuilder(node.text());
    if (!node.status().isEmpty()) {
      spoken.append(" — ").append(node.status());
    }
    node.warnings().forEach(warning -> spoken.append(" — ").append(warning));
    return spoken.toString();
  }

  /// Text that is only text in XML; signs XML does not know are left out.
  static String escaped(String text) {
    return text.replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r]]|[\\x{FFFE}\\x{FFFF}]|\\p{Cs}", "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
