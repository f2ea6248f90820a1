package id.tolok.desk.verification;

import id.tolok.catalogue.variable.Variable;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.statement.Evidences.Attachment;
import id.tolok.measurement.statement.Explanations.Demand;
import id.tolok.measurement.statement.Remarks.Remark;
import id.tolok.planning.IndicatorTarget;
import id.tolok.results.AgencyScorecard;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Figures of an agency's year that wait for verification, in the order of the decree.
///
/// @param all those that wait, whatever was chosen
/// @param shown those of the chosen period and owner
/// @param scorecard of everything entered
record Queue(List<Item> all, List<Item> shown, AgencyScorecard scorecard) {

  Queue {
    all = List.copyOf(all);
    shown = List.copyOf(shown);
  }

  /// A figure that waits.
  ///
  /// @param indicators those it is asked for by, in order of the decree
  /// @param bare whether nothing bears out it or another figure of its indicators
  /// @param word why it is right though it looked unusual; empty where it did not
  /// @param obstacles why the viewer cannot pass it on; empty where they can
  record Item(
      Figure figure,
      Variable variable,
      List<IndicatorTarget> indicators,
      List<Attachment> evidence,
      List<Remark> remarks,
      List<Demand> demands,
      boolean bare,
      String word,
      List<String> obstacles) {

    FigureKey key() {
      return figure.key();
    }

    /// Whether the viewer may pass it on.
    boolean passable() {
      return obstacles.isEmpty();
    }
  }

  /// Where a figure stands among those shown; where it is not among them, the first that the viewer
  /// may pass on.
  int place(Selection selection) {
    return first(item -> Selection.code(item.key()).equals(selection.figure()))
        .orElseGet(() -> first(Item::passable).orElse(0));
  }

  private OptionalInt first(Predicate<Item> wanted) {
    return IntStream.range(0, shown.size()).filter(at -> wanted.test(shown.get(at))).findFirst();
  }

  Optional<Item> item(FigureKey key) {
    return all.stream().filter(item -> item.key().equals(key)).findFirst();
  }
}
