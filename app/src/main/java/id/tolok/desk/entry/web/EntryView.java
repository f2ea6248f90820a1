package id.tolok.desk.entry.web;

import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Option;
import id.tolok.shell.part.Tab;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The entry grid of a quarter as shown.
///
/// @param groups what is asked for, by objective; empty where nothing is
/// @param summary what came of a form sent without scripts; null where none was
public record EntryView(Head head, List<GroupView> groups, @Nullable Summary summary) {

  /// What stands over the grid.
  ///
  /// @param account whose unsent cells belong to this page
  /// @param previousAddress the quarter before; null at the first there is
  /// @param nextAddress the quarter after; null at the last there is
  /// @param columns heads of the three months; empty where no variable is asked for by month
  /// @param anyOpen whether a figure can be filled, and so handed in
  /// @param handInAddress page that says what handing in would do
  /// @param allAddress the same quarter with the variables of the whole agency
  public record Head(
      String account,
      String agency,
      String agencyName,
      String period,
      String periodName,
      @Nullable String previousAddress,
      @Nullable String nextAddress,
      List<Tab> tabs,
      List<String> columns,
      int filled,
      int total,
      String progress,
      boolean anyOpen,
      String handInAddress,
      String allAddress) {}

  /// How many cells of a form were saved, and how many want a look.
  public record Summary(String text, List<Trouble> troubles) {}

  /// A cell that was not saved.
  public record Trouble(String text, String place) {}

  /// The indicators of an objective.
  public record GroupView(String objective, List<PartView> parts) {}

  /// An indicator with its rows.
  ///
  /// @param id its lineage
  /// @param target ready text of the target its result is held against
  /// @param automatic what needs no entry, ready text
  /// @param explanationAddress where a poor result is explained
  public record PartView(
      String id,
      String name,
      String target,
      ResultView result,
      String address,
      List<RowView> rows,
      List<ElsewhereView> elsewhere,
      String automatic,
      String explanationAddress) {}

  /// What an indicator comes to.
  ///
  /// @param actual ready text, or why there is none
  /// @param share of the target; empty where there is none
  /// @param grade word and tone of the grade; null where there is no number
  /// @param year share of the year's target so far; empty where it says nothing new
  /// @param poor whether it asks for an explanation
  public record ResultView(
      String id,
      String actual,
      boolean known,
      String share,
      @Nullable Badge grade,
      String year,
      boolean poor) {}

  /// A variable filled under an earlier indicator.
  public record ElsewhereView(String name, String place) {}

  /// A variable with its cells.
  ///
  /// @param also other indicators it feeds, ready text; empty where it feeds only this one
  public record RowView(String id, String name, String unit, String also, List<CellView> cells) {}

  /// A cell.
  ///
  /// @param id `12-2026-01`: variable and period, part of every place on the page that belongs to
  ///   it
  /// @param field name in the form
  /// @param plain the saved figure as it is edited: decimal comma, no dots
  /// @param shown the saved figure as it is read
  /// @param typed what stands in the field: the saved figure, or what was typed and not saved
  /// @param state `open`, `draft`, `returned`, `on` (handed in), `locked`
  /// @param reason why it is locked, or with what it was returned; empty where neither
  /// @param more note, remarks and evidence, counted
  public record CellView(
      String id,
      String variable,
      String period,
      String label,
      String periodName,
      String field,
      String plain,
      String shown,
      String typed,
      int seen,
      String state,
      String stateText,
      String reason,
      boolean open,
      boolean wide,
      String detailAddress,
      More more,
      @Nullable AskView ask) {}

  /// What is kept beside a figure.
  public record More(boolean note, int remarks, int openRemarks, int evidence) {}

  /// What a form without scripts asks about a cell that was not saved.
  ///
  /// @param kind `refused`, `doubtful`, `unusual` or `conflict`
  /// @param choices values among which one is chosen; empty where none are offered
  public record AskView(String kind, String message, List<Option> choices) {}
}
