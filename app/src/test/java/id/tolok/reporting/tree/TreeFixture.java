package id.tolok.reporting.tree;

import id.tolok.reporting.tree.TreeNode.Kind;
import java.util.ArrayList;
import java.util.List;

/// Invented trees for tests.
final class TreeFixture {

  private TreeFixture() {}

  static TreeNode node(Kind kind, String text, TreeNode... children) {
    return new TreeNode(kind, text, "95,00% · Sangat Tinggi", 5, List.of(), "", List.of(children));
  }

  /// An agency with so many objectives of two positions with so many indicators each.
  static TreeNode tree(int objectives, int indicators) {
    List<TreeNode> grown = new ArrayList<>();
    for (int objective = 1; objective <= objectives; objective++) {
      grown.add(
          node(
              Kind.OBJECTIVE,
              "Meningkatnya mutu pelayanan uji nomor " + objective,
              position(objective, 1, indicators),
              position(objective, 2, indicators)));
    }
    return node(Kind.AGENCY, "Kecamatan Lumbung Uji").with(grown);
  }

  private static TreeNode position(int objective, int position, int indicators) {
    List<TreeNode> grown = new ArrayList<>();
    for (int indicator = 1; indicator <= indicators; indicator++) {
      grown.add(
          node(
              Kind.INDICATOR,
              "Persentase surat uji %d.%d.%d yang selesai tepat waktu"
                  .formatted(objective, position, indicator)));
    }
    return node(Kind.POSITION, "Kepala Seksi Uji " + position).with(grown);
  }

  static List<String> leaves(TreeNode node) {
    return node.children().isEmpty()
        ? List.of(node.text())
        : node.children().stream().flatMap(child -> leaves(child).stream()).toList();
  }
}
