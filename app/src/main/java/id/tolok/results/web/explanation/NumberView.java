package id.tolok.results.web.explanation;

import gg.jte.Content;
import id.tolok.results.web.text.Said;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.MarkView;
import id.tolok.shell.part.Tab;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a number comes from.
///
/// @param lead whose number, of when, on which figures
/// @param sentence why it is what it is
/// @param mark its grade, or why there is none
/// @param facts target, actual, achievement
/// @param advice what to do where there is no number
/// @param said what the office said of the quarters behind the number; empty for the public
/// @param unexplained where a poor result is explained that nobody explained yet; empty where that
///   is not asked
/// @param stretches of the same indicator and year
/// @param bases the viewer may choose from
/// @param formula what is computed
/// @param operands figures behind it
/// @param target where the target comes from
/// @param rule how the achievement is computed and graded
/// @param definition the decree's row and its earlier versions; null for the public
/// @param trail entries of the trail; empty where there are none or the viewer may not see them
public record NumberView(
    String lead,
    String sentence,
    MarkView mark,
    List<Fact> facts,
    List<AdviceLine> advice,
    List<Said> said,
    String unexplained,
    List<Tab> stretches,
    List<Tab> bases,
    FormulaView formula,
    List<OperandView> operands,
    List<Fact> target,
    RuleView rule,
    @Nullable DefinitionView definition,
    List<TrailLine> trail) {

  /// @param address where it can be looked up; null for none
  public record Fact(String label, String text, @Nullable String address) {
    static Fact of(String label, String text) {
      return new Fact(label, text, null);
    }
  }

  /// @param address where it is done; empty for none
  public record AdviceLine(String text, String address) {}

  public record FormulaView(Content math, String words, String written, Step tree) {}

  /// A node of the formula.
  ///
  /// @param style of the value: `known`, or `open` where there is none
  public record Step(String part, String value, String style, List<Step> parts) {}

  /// @param values each moment the formula asks for
  /// @param otherAddress the indicator whose actual it is; empty for none
  /// @param empty why there are no figures of periods; empty where there are
  /// @param origins what stands behind figures that another module gave
  public record OperandView(
      String name,
      List<Fact> values,
      List<Fact> facts,
      List<FigureLine> figures,
      String otherAddress,
      String empty,
      List<OriginView> origins) {}

  /// What stands behind a figure that another module gave.
  ///
  /// @param title the period and its figure's source
  /// @param columns headings after the one that names the row
  /// @param rows empty for no table
  /// @param address where all of it can be seen; empty for nowhere
  public record OriginView(
      String title,
      String sentence,
      String worked,
      String caption,
      List<String> columns,
      List<OriginRow> rows,
      List<String> remarks,
      String address) {}

  /// A part of such a figure with its counts.
  public record OriginRow(String name, List<String> cells) {}

  /// The figure of one period.
  ///
  /// @param state null where nobody entered anything
  /// @param acts what happened to it, oldest first
  /// @param historyAddress every state it ever had; empty where there is none
  public record FigureLine(
      String period,
      String amount,
      @Nullable Badge state,
      List<String> acts,
      String note,
      List<ProofLine> evidence,
      String historyAddress) {}

  /// @param picture where a browser finds it as a picture; empty where it is none, or where people
  ///   can be told from it, which is only opened on purpose
  public record ProofLine(String title, String kind, String address, String picture) {}

  /// @param worked the formula with the figures in it; empty where none applied
  public record RuleView(
      String formula,
      String worked,
      List<String> sources,
      List<Fact> facts,
      List<GradeLine> grades,
      List<String> scaleSources,
      List<String> remarks) {}

  /// A level of the scale.
  ///
  /// @param here whether the achievement lies in it
  public record GradeLine(MarkView mark, String border, boolean here) {}

  public record DefinitionView(
      String indicatorAddress, @Nullable String placeAddress, List<VersionLine> versions) {}

  /// @param used whether this version measures the year
  public record VersionLine(String name, String detail, String formula, boolean used) {}

  public record TrailLine(String at, String who, String text, String reason) {}
}
