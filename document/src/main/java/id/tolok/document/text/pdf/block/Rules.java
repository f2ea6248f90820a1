package id.tolok.document.text.pdf.block;

import id.tolok.document.text.pdf.page.Ruling;
import id.tolok.document.text.pdf.page.Ruling.Axis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts the rules of a page in order: pieces that continue each other become one, and those that
/// meet are brought together.
final class Rules {

  /// Rules of one table are drawn cell by cell, often with small gaps where they cross.
  private static final float GAP = 4f;

  private static final int MOST = 6_000;

  private Rules() {}

  static List<Ruling> joined(List<Ruling> rulings) {
    var joined = new ArrayList<Ruling>();
    for (var axis : Axis.values()) {
      var sorted =
          rulings.stream()
              .filter(ruling -> ruling.axis() == axis)
              .sorted(Comparator.comparingDouble(Ruling::at).thenComparingDouble(Ruling::from))
              .limit(MOST)
              .toList();
      joinAlong(sorted, joined);
    }
    return joined;
  }

  /// Rules nearly at the same place form a band; within it they are joined end to end.
  private static void joinAlong(List<Ruling> sorted, List<Ruling> joined) {
    int start = 0;
    while (start < sorted.size()) {
      int end = start + 1;
      while (end < sorted.size() && sorted.get(end).at() - sorted.get(start).at() < Ruling.TOUCH) {
        end++;
      }
      joinBand(sorted.subList(start, end), joined);
      start = end;
    }
  }

  private static void joinBand(List<Ruling> band, List<Ruling> joined) {
    var along = band.stream().sorted(Comparator.comparingDouble(Ruling::from)).toList();
    Ruling open = null;
    for (var ruling : along) {
      if (open != null && ruling.from() <= open.to() + GAP) {
        open = new Ruling(open.axis(), open.at(), open.from(), Math.max(open.to(), ruling.to()));
      } else {
        if (open != null) {
          joined.add(open);
        }
        open = ruling;
      }
    }
    if (open != null) {
      joined.add(open);
    }
  }

  /// Groups of rules that hang together by crossing each other.
  static List<List<Ruling>> connected(List<Ruling> rulings) {
    int[] group = new int[rulings.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
    for (int i = 0; i < group.length; i++) {
      for (int j = i + 1; j < group.length; j++) {
        if (rulings.get(i).meets(rulings.get(j))) {
          group[root(group, i)] = root(group, j);
        }
      }
    }
    var groups = new ArrayList<List<Ruling>>();
    for (int i = 0; i < group.length; i++) {
      groups.add(new ArrayList<>());
    }
    for (int i = 0; i < group.length; i++) {
      groups.get(root(group, i)).add(rulings.get(i));
    }
    return groups.stream().filter(members -> members.size() > 1).toList();
  }

  private static int root(int[] group, int member) {
    int root = member;
    while (group[root] != root) {
      group[root] = group[group[root]];
      root = group[root];
    }
    return root;
  }
}
