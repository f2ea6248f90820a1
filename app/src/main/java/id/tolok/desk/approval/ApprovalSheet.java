package id.tolok.desk.approval;

import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.FigureState;
import id.tolok.measurement.statement.Explanations.Demand;
import id.tolok.planning.IndicatorTarget;
import id.tolok.results.AgencyScorecard;
import id.tolok.scorecard.Scored;
import id.tolok.scorecard.Stretch;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A quarter of an agency as its head approves it: indicators with their results and the figures
/// behind them.
record ApprovalSheet(AgencyScorecard scorecard, int quarter, List<Row> rows) {

  ApprovalSheet {
    rows = List.copyOf(rows);
  }

  /// An indicator.
  ///
  /// @param figures those of the quarter, in any state
  /// @param names of their variables in the words of the formula, by key
  /// @param demand why it has to be explained; null where it need not
  /// @param unusual what was said of figures that looked unusual
  /// @param remarks open ones
  /// @param bare whether nothing bears any of its figures out
  /// @param obstacles why the viewer cannot approve; empty where they can
  record Row(
      IndicatorTarget target,
      Stretch stretch,
      Scored scored,
      List<Figure> figures,
      Map<Long, String> names,
      @Nullable Demand demand,
      List<String> unusual,
      List<String> remarks,
      boolean bare,
      List<String> obstacles) {

    long lineageId() {
      return target.indicator().lineageId();
    }

    List<Figure> in(FigureState state) {
      return figures.stream().filter(figure -> figure.state() == state).toList();
    }

    /// Whether something of it waits for approval.
    boolean waits() {
      return !in(FigureState.VERIFIED).isEmpty();
    }

    /// Its figures that are not as far as those that wait: sent back, handed in and not verified,
    /// or not handed in.
    List<Figure> behind() {
      return figures.stream()
          .filter(figure -> figure.state() != FigureState.VERIFIED && !figure.state().isApproved())
          .toList();
    }

    /// Whether its result may still change while a part of it waits.
    boolean incomplete() {
      return waits() && !behind().isEmpty();
    }

    /// Whether it waits with all of its figures.
    boolean isReady() {
      return waits() && behind().isEmpty();
    }

    /// Whether all there is was approved.
    boolean approved() {
      return !figures.isEmpty() && figures.stream().allMatch(figure -> figure.state().isApproved());
    }

    /// Whether a head should look before approving.
    boolean standsOut() {
      return demand != null || !unusual.isEmpty() || !remarks.isEmpty() || bare;
    }
  }

  /// What is approved where some rows were ticked. A figure that an unticked row waits for too is
  /// held back, so that nobody approves unseen what they left out; and nothing goes for the sake of
  /// a row whose other figures are not that far, because its result may still change.
  ///
  /// @param held how many figures were held back
  /// @param incomplete how many ticked rows are not that far
  record Chosen(List<Figure> figures, int held, int incomplete) {}

  Chosen chosen(Set<Long> ticked) {
    Set<FigureKey> unticked = new HashSet<>();
    for (Row row : rows) {
      if (row.isReady() && !ticked.contains(row.lineageId())) {
        row.in(FigureState.VERIFIED).forEach(figure -> unticked.add(figure.key()));
      }
    }
    var asked = rows.stream().filter(row -> ticked.contains(row.lineageId())).toList();
    var wanted =
        asked.stream()
            .filter(row -> !row.incomplete())
            .flatMap(row -> row.in(FigureState.VERIFIED).stream())
            .distinct()
            .toList();
    var free = wanted.stream().filter(figure -> !unticked.contains(figure.key())).toList();
    int incomplete = (int) asked.stream().filter(Row::incomplete).count();
    return new Chosen(free, wanted.size() - free.size(), incomplete);
  }

  /// The figures of ticked rows in a state.
  List<Figure> of(Set<Long> ticked, FigureState state) {
    return rows.stream()
        .filter(row -> ticked.contains(row.lineageId()))
        .flatMap(row -> row.in(state).stream())
        .distinct()
        .toList();
  }
}
