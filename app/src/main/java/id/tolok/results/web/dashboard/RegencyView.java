package id.tolok.results.web.dashboard;

import id.tolok.results.web.text.AverageView;
import id.tolok.shell.part.MarkView;
import id.tolok.shell.part.Tab;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A regency's agencies side by side.
///
/// @param regencies to choose from; one where there is no choice
/// @param remark that another period is shown than the one chosen; empty where it is not so
/// @param summary how many are complete
/// @param columns heads of the matrix
/// @param unreported those who have not handed in everything that is due, the latest first
/// @param reported what is said where everybody did; empty otherwise
public record RegencyView(
    String lead,
    String remark,
    String summary,
    List<Tab> regencies,
    List<Tab> stretches,
    List<Tab> quarters,
    List<Tab> groupings,
    List<RankLine> ranking,
    List<String> columns,
    List<MatrixLine> matrix,
    List<UnreportedLine> unreported,
    String reported,
    List<ConceptLine> concepts) {

  /// @param place empty for those without one
  /// @param sort place as a number for sorting
  public record RankLine(
      String place, String agency, String address, AverageView average, String percentSort) {}

  public record MatrixLine(String agency, String address, List<@Nullable CellView> cells) {}

  /// @param percent empty where nothing was measured
  /// @param address where the number is explained
  /// @param ownWords of the agency, where the column says the same in others; empty otherwise
  public record CellView(
      String percent, String coverage, MarkView mark, String address, String ownWords) {}

  /// @param since first day it was too late; empty where nothing is late yet
  public record UnreportedLine(
      String agency,
      String address,
      String handedIn,
      String late,
      String since,
      String style,
      String state) {}

  public record ConceptLine(String name, String address, String coverage) {}
}
