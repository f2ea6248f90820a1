package id.tolok.reporting.tree;

import java.util.ArrayList;
import java.util.List;

/// Where the boxes of a tree stand: levels from left to right, each parent beside the middle of its
/// children. All measures in pixels of 1/96 inch.
///
/// @param boxes parents before children
/// @param lines from parents to children
public record TreeLayout(int width, int height, List<Box> boxes, List<Line> lines) {

  static final int BOX_WIDTH = 230;
  static final int LINE_HEIGHT = 16;
  static final int STRIPE = 8;
  private static final int GAP_ACROSS = 36;
  private static final int GAP_DOWN = 10;
  private static final int PADDING = 8;
  private static final int LETTERS = 33;
  private static final int LINES_MAX = 5;

  /// A node at its place.
  ///
  /// @param lines of its text, as they fit
  /// @param notes status and warnings, as they fit
  public record Box(
      TreeNode node,
      int left,
      int top,
      int width,
      int height,
      List<String> lines,
      List<String> notes) {

    int middle() {
      return top + height / 2;
    }

    int right() {
      return left + width;
    }
  }

  /// A line from the right of a parent to the left of a child, with one bend in the middle.
  public record Line(int fromX, int fromY, int toX, int toY) {

    int bend() {
      return (fromX + toX) / 2;
    }
  }

  public TreeLayout {
    boxes = List.copyOf(boxes);
    lines = List.copyOf(lines);
  }

  public static TreeLayout of(TreeNode root) {
    var boxes = new ArrayList<Box>();
    var lines = new ArrayList<Line>();
    int height = height(root);
    place(root, 0, 0, height, boxes, lines);
    int width = boxes.stream().mapToInt(Box::right).max().orElse(0);
    return new TreeLayout(width, height, boxes, lines);
  }

  /// How high a node is drawn with everything below it.
  static int height(TreeNode node) {
    return Math.max(own(node), below(node));
  }

  private static int below(TreeNode node) {
    int gaps = Math.max(0, node.children().size() - 1) * GAP_DOWN;
    return gaps + node.children().stream().mapToInt(TreeLayout::height).sum();
  }

  private static int own(TreeNode node) {
    return 2 * PADDING + LINE_HEIGHT * (lines(node).size() + notes(node).size());
  }

  private static Box place(
      TreeNode node, int left, int top, int height, List<Box> boxes, List<Line> lines) {
    int own = own(node);
    var box =
        new Box(node, left, top + (height - own) / 2, BOX_WIDTH, own, lines(node), notes(node));
    boxes.add(box);
    int next = top + (height - below(node)) / 2;
    for (TreeNode child : node.children()) {
      int childHeight = height(child);
      Box placed = place(child, box.right() + GAP_ACROSS, next, childHeight, boxes, lines);
      lines.add(new Line(box.right(), box.middle(), placed.left(), placed.middle()));
      next += childHeight + GAP_DOWN;
    }
    return box;
  }

  private static List<String> lines(TreeNode node) {
    return wrapped(node.text(), LINES_MAX);
  }

  private static List<String> notes(TreeNode node) {
    List<String> notes = new ArrayList<>();
    if (!node.status().isEmpty()) {
      notes.addAll(wrapped(node.status(), 2));
    }
    node.warnings().forEach(warning -> notes.addAll(wrapped("! " + warning, 2)));
    return notes;
  }

  /// Breaks a text into lines; what does not fit ends in an ellipsis.
  static List<String> wrapped(String text, int linesMax) {
    List<String> lines = new ArrayList<>();
    var line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      String rest = word;
      while (rest.length() > LETTERS) {
        push(lines, line);
        lines.add(rest.substring(0, LETTERS - 1) + "-");
        rest = rest.substring(LETTERS - 1);
      }
      if (line.length() + rest.length() + 1 > LETTERS) {
        push(lines, line);
      }
      line.append(line.isEmpty() ? "" : " ").append(rest);
    }
    push(lines, line);
    if (lines.size() <= linesMax) {
      return lines;
    }
    var cut = new ArrayList<>(lines.subList(0, linesMax));
    String last = cut.getLast();
    cut.set(linesMax - 1, last.substring(0, Math.min(last.length(), LETTERS - 1)) + "…");
    return cut;
  }

  private static void push(List<String> lines, StringBuilder line) {
    if (!line.isEmpty()) {
      lines.add(line.toString());
      line.setLength(0);
    }
  }
}
