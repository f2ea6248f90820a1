package id.tolok.reporting.web.tree;

import id.tolok.achievement.grade.Grade;
import id.tolok.achievement.grade.RatingScale;
import id.tolok.reporting.tree.Arrangement;
import id.tolok.reporting.tree.TreeLayout;
import id.tolok.reporting.tree.TreeNode;
import id.tolok.reporting.tree.TreeSvg;
import id.tolok.reporting.web.tree.TreeView.LegendLine;
import id.tolok.reporting.web.tree.TreeView.ListNode;
import id.tolok.results.Basis;
import id.tolok.scorecard.Stretch;
import id.tolok.shell.part.Tab;
import id.tolok.shell.wording.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Makes a tree ready for the screen.
final class TreeViews {

  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
  private static final int QUARTERS = 4;

  private final Words words;
  private final TreeChoice choice;
  private final Basis widest;
  private final RatingScale scale;

  /// @param scale whose grades the colours stand for
  TreeViews(Words words, TreeChoice choice, Basis widest, RatingScale scale) {
    this.words = words;
    this.choice = choice;
    this.widest = widest;
    this.scale = scale;
  }

  TreeView view(TreeNode whole, TreeNode shown) {
    String title =
        words.get(
            "reporting.tree.picture",
            choice.agency(),
            stretch(words, choice.stretch(), choice.year()));
    String svg = TreeSvg.write(TreeLayout.of(shown), title);
    return new TreeView(
        words.get(
            "reporting.tree.lead",
            choice.agency(),
            stretch(words, choice.stretch(), choice.year()),
            basis(words, choice.basis())),
        arrangements(),
        levels(whole),
        stretches(),
        bases(),
        output -> output.writeContent(svg),
        listed(shown),
        whole.children().isEmpty(),
        words.get(
            "reporting.tree.counts",
            Integer.toString(count(whole, TreeNode.Kind.INDICATOR)),
            Integer.toString(warned(whole))),
        legend(),
        choice.address(TreePage.PATH + "/unduh.svg"),
        choice.address(TreePage.PATH + "/unduh.pdf"));
  }

  static String stretch(Words words, Stretch stretch, int year) {
    String shownYear = Integer.toString(year);
    String quarter = stretch.kind() == Stretch.Kind.MONTH ? "" : ROMAN.get(stretch.ordinal() - 1);
    return switch (stretch.kind()) {
      case MONTH ->
          words.get("reporting.period.month", Integer.toString(stretch.ordinal()), shownYear);
      case QUARTER -> words.get("reporting.period.quarter", quarter, shownYear);
      case TO_DATE -> words.get("reporting.period.to-date", quarter, shownYear);
      case AGAINST_YEAR ->
          stretch.equals(Stretch.wholeYear())
              ? words.get("reporting.period.year", shownYear)
              : words.get("reporting.period.against-year", quarter, shownYear);
    };
  }

  static String basis(Words words, Basis basis) {
    return words.get("reporting.basis." + basis.name().toLowerCase(Locale.ROOT));
  }

  private List<Tab> arrangements() {
    return Arrays.stream(Arrangement.values())
        .map(each ->
            Tab.of(
                words.get("reporting.tree.arrangement." + each.code()),
                choice.with(each).address(TreePage.PATH),
                each == choice.arrangement()))
        .toList();
  }

  private List<Tab> levels(TreeNode whole) {
    List<Tab> tabs = new ArrayList<>();
    int deepest = depth(whole) - 1;
    for (int level = 1; level < deepest; level++) {
      tabs.add(
          Tab.of(
              words.get("reporting.tree.level", Integer.toString(level)),
              choice.withLevels(level).address(TreePage.PATH),
              choice.levels() == level));
    }
    tabs.add(
        Tab.of(
            words.get("reporting.tree.level.all"),
            choice.withLevels(TreeChoice.ALL).address(TreePage.PATH),
            choice.levels() >= deepest));
    return tabs;
  }

  private List<Tab> stretches() {
    List<Stretch> all = new ArrayList<>();
    for (int quarter = 1; quarter <= QUARTERS; quarter++) {
      all.add(Stretch.quarter(quarter));
    }
    all.add(Stretch.wholeYear());
    if (!all.contains(choice.stretch())) {
      all.add(choice.stretch());
    }
    return all.stream()
        .map(each ->
            Tab.of(
                stretch(words, each, choice.year()),
                choice.with(each).address(TreePage.PATH),
                each.equals(choice.stretch())))
        .toList();
  }

  private List<Tab> bases() {
    return Arrays.stream(Basis.values())
        .filter(each -> each.compareTo(widest) >= 0)
        .map(each ->
            Tab.of(
                basis(words, each),
                choice.with(each).address(TreePage.PATH),
                each == choice.basis()))
        .toList();
  }

  private List<LegendLine> legend() {
    List<LegendLine> lines = new ArrayList<>();
    for (Grade grade : scale.grades()) {
      lines.add(new LegendLine("grade-" + scale.band(grade), grade.name()));
    }
    lines.add(new LegendLine("grade-none", words.get("reporting.tree.ungraded")));
    return lines;
  }

  private ListNode listed(TreeNode node) {
    return new ListNode(
        words.get("reporting.tree.kind." + node.kind()),
        node.text(),
        node.status(),
        node.band() == 0 ? "" : "grade grade-" + node.band(),
        node.warnings(),
        node.address(),
        node.children().stream().map(this::listed).toList());
  }

  private static int depth(TreeNode node) {
    return 1 + node.children().stream().mapToInt(TreeViews::depth).max().orElse(0);
  }

  private static int count(TreeNode node, TreeNode.Kind kind) {
    return (node.kind() == kind ? 1 : 0)
        + node.children().stream().mapToInt(child -> count(child, kind)).sum();
  }

  private static int warned(TreeNode node) {
    return (node.warnings().isEmpty() ? 0 : 1)
        + node.children().stream().mapToInt(TreeViews::warned).sum();
  }
}
