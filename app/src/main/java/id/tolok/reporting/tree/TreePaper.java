package id.tolok.reporting.tree;

import id.tolok.reporting.pdf.PaperStyle;
import java.util.ArrayList;
import java.util.List;

/// A tree on A3 pages. One that is too high for a page is divided among several; each repeats the
/// nodes above what it shows.
///
/// @param stateLine when the results were so, and which figures count
/// @param width of the widest picture in pixels
/// @param sampleMark `DATA CONTOH` where everything is invented; empty otherwise
public record TreePaper(
    String title,
    String office,
    String stateLine,
    String sampleMark,
    int width,
    List<Sheet> sheets) {

  /// What fits between the heading and the foot of an A3 page.
  static final int HEIGHT_MAX = 900;

  private static final double MILLIMETRES_PER_PIXEL = 25.4 / 96;
  private static final int MARGINS = 22;
  private static final int A3_WIDTH = 420;
  private static final int A3_HEIGHT = 297;

  /// @param style height of the picture
  public record Sheet(String heading, String style, List<BoxOnPaper> boxes, List<String> rules) {}

  /// @param style place and size
  /// @param stripe its colour
  public record BoxOnPaper(
      String style, String stripe, List<String> lines, List<NoteOnPaper> notes) {}

  public record NoteOnPaper(String text, String kind) {}

  public static TreePaper of(
      TreeNode root, String title, String office, String stateLine, String sampleMark) {
    List<TreeNode> pages = divided(root, HEIGHT_MAX);
    List<Sheet> sheets = new ArrayList<>();
    for (TreeNode page : pages) {
      String heading =
          pages.size() == 1
              ? title
              : "%s (lembar %d dari %d)".formatted(title, sheets.size() + 1, pages.size());
      sheets.add(sheet(heading, TreeLayout.of(page)));
    }
    int width = TreeLayout.of(root).width();
    return new TreePaper(title, office, stateLine, sampleMark, width, sheets);
  }

  /// The same tree as several, none higher than asked, in order.
  static List<TreeNode> divided(TreeNode node, int heightMax) {
    if (TreeLayout.height(node) <= heightMax || node.children().isEmpty()) {
      return List.of(node);
    }
    List<TreeNode> parts = new ArrayList<>();
    List<TreeNode> together = new ArrayList<>();
    for (TreeNode child : node.children()) {
      for (TreeNode piece : divided(child, heightMax)) {
        together.add(piece);
        if (TreeLayout.height(node.with(together)) > heightMax && together.size() > 1) {
          together.removeLast();
          parts.add(node.with(together));
          together = new ArrayList<>(List.of(piece));
        }
      }
    }
    parts.add(node.with(together));
    return parts;
  }

  /// How its pages look. A tree of many levels gets a wider sheet, which a printer then fits.
  public PaperStyle style() {
    int wide = (int) Math.ceil(width * MILLIMETRES_PER_PIXEL) + MARGINS;
    return new PaperStyle(
        "tree",
        wide <= A3_WIDTH ? "" : "%dmm %dmm".formatted(wide, A3_HEIGHT),
        title + " · " + office + " · " + stateLine,
        sampleMark,
        "");
  }

  private static Sheet sheet(String heading, TreeLayout layout) {
    List<String> rules = new ArrayList<>();
    for (TreeLayout.Line line : layout.lines()) {
      int top = Math.min(line.fromY(), line.toY());
      int bottom = Math.max(line.fromY(), line.toY());
      rules.add(place(line.fromX(), line.fromY(), line.bend() - line.fromX(), 1));
      rules.add(place(line.bend(), top, 1, bottom - top + 1));
      rules.add(place(line.bend(), line.toY(), line.toX() - line.bend(), 1));
    }
    return new Sheet(
        heading,
        "height:" + layout.height() + "px",
        layout.boxes().stream().map(TreePaper::box).toList(),
        rules);
  }

  private static BoxOnPaper box(TreeLayout.Box box) {
    TreeNode node = box.node();
    return new BoxOnPaper(
        place(box.left(), box.top(), box.width(), box.height())
            + (node.warnings().isEmpty() ? "" : ";border-style:dashed"),
        "background-color:" + TreeSvg.colour(node.band()) + ";height:" + box.height() + "px",
        box.lines(),
        box.notes().stream()
            .map(note -> new NoteOnPaper(note, note.startsWith("! ") ? "warning" : "status"))
            .toList());
  }

  private static String place(int left, int top, int width, int height) {
    return "left:%dpx;top:%dpx;width:%dpx;height:%dpx".formatted(left, top, width, height);
  }
}
