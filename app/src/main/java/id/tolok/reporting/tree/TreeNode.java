package id.tolok.reporting.tree;

import java.util.List;

/// A node of a performance tree.
///
/// @param text its name
/// @param status result in words, such as `95,00% · Sangat Tinggi`, or why there is none
/// @param band of five its grade lies in, 1 the worst; 0 where it has no grade
/// @param warnings what is wrong with it, such as that nobody owns it
/// @param address of its page; empty for none
public record TreeNode(
    Kind kind,
    String text,
    String status,
    int band,
    List<String> warnings,
    String address,
    List<TreeNode> children) {

  public TreeNode {
    warnings = List.copyOf(warnings);
    children = List.copyOf(children);
  }

  /// What a node stands for.
  public enum Kind {
    AGENCY,
    OBJECTIVE,
    POSITION,
    INDICATOR
  }

  public TreeNode with(List<TreeNode> others) {
    return new TreeNode(kind, text, status, band, warnings, address, others);
  }

  /// How many nodes there are with all below.
  public int count() {
    return 1 + children.stream().mapToInt(TreeNode::count).sum();
  }
}
