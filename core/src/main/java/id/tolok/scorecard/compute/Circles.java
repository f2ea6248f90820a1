package id.tolok.scorecard.compute;

import id.tolok.scorecard.compute.CompiledIndicator.Asked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/// Finds the indicators that are computed, through whatever others, from themselves. Whichever
/// moment is meant: an indicator fed by its own past has no beginning.
final class Circles {

  private final List<CompiledIndicator> indicators;

  private Circles(List<CompiledIndicator> indicators) {
    this.indicators = indicators;
  }

  /// The places of all indicators that stand in a circle. Takes away, one after the other, those
  /// that nothing left feeds and those that feed nothing left; what remains runs in circles, or
  /// lies between two of them.
  static BitSet among(List<CompiledIndicator> indicators) {
    var circles = new Circles(indicators);
    BitSet left = new BitSet();
    left.set(0, indicators.size());
    circles.takeAway(left, circles.sources());
    circles.takeAway(left, circles.users());
    return left;
  }

  private List<List<Integer>> sources() {
    return indicators.stream()
        .map(indicator ->
            indicator.inputs().stream().filter(Asked::isFed).map(Asked::source).distinct().toList())
        .toList();
  }

  private List<List<Integer>> users() {
    List<List<Integer>> users = new ArrayList<>();
    indicators.forEach(_ -> users.add(new ArrayList<>()));
    List<List<Integer>> sources = sources();
    for (int place = 0; place < indicators.size(); place++) {
      for (int source : sources.get(place)) {
        users.get(source).add(place);
      }
    }
    return users;
  }

  /// Takes away whatever leads to nothing that is left.
  private void takeAway(BitSet left, List<List<Integer>> leads) {
    int[] open = new int[leads.size()];
    List<List<Integer>> back = new ArrayList<>();
    leads.forEach(_ -> back.add(new ArrayList<>()));
    Deque<Integer> ends = new ArrayDeque<>();
    for (int place = 0; place < open.length; place++) {
      for (int next : leads.get(place)) {
        if (left.get(next)) {
          open[place]++;
          back.get(next).add(place);
        }
      }
      if (open[place] == 0 && left.get(place)) {
        ends.add(place);
      }
    }
    while (!ends.isEmpty()) {
      int end = ends.remove();
      left.clear(end);
      for (int before : back.get(end)) {
        open[before]--;
        if (open[before] == 0 && left.get(before)) {
          ends.add(before);
        }
      }
    }
  }
}
