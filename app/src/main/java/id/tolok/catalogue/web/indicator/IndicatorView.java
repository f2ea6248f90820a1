package id.tolok.catalogue.web.indicator;

import gg.jte.Content;
import id.tolok.catalogue.comparison.WordDifference;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An indicator as its page shows it.
///
/// @param address of the page, without a chosen version
/// @param lead agency, position and version in one line
/// @param placeAddress where its place in the decree is shown; absent where there is no original
/// @param chart data of the chart as the script reads it; empty where there is nothing to draw
public record IndicatorView(
    String address,
    String name,
    String agency,
    String lead,
    List<Badge> badges,
    String positionAddress,
    List<VersionChoice> versions,
    List<Fact> facts,
    FormulaPart formula,
    List<VariableRow> variables,
    Trial trial,
    Targets targets,
    @Nullable String placeAddress,
    List<FindingRow> findings,
    List<Change> history,
    Elsewhere elsewhere) {

  /// A version one may look at.
  public record VersionChoice(String label, String address, boolean shown) {}

  /// A field and what it says.
  public record Fact(String label, String text) {}

  /// The formula in all its forms.
  ///
  /// @param stated the decree's own words; empty where it states none
  /// @param math as MathML; absent where nothing can be computed
  public record FormulaPart(
      String kind,
      String stated,
      @Nullable Content math,
      String words,
      String expression,
      boolean computable) {}

  /// A quantity the formula asks for.
  ///
  /// @param editAddress form of owner and unit; absent where the viewer may not change them
  public record VariableRow(
      String name, String unit, String owner, String adding, @Nullable String editAddress) {}

  /// Trying the formula with figures of one's own; nothing is kept.
  ///
  /// @param result the value in words; absent while nothing was tried
  /// @param steps how it came about
  public record Trial(
      List<Field> fields, @Nullable String result, @Nullable Badge state, List<Step> steps) {}

  /// A node of the explanation.
  public record Step(String part, String value, List<Step> operands) {}

  /// Targets per period.
  ///
  /// @param text the same as a sentence
  public record Targets(
      List<TargetRow> years, List<TargetRow> quarters, String text, String chart) {}

  /// @param change against the year before; empty for the first and for words
  public record TargetRow(String period, String target, String change) {}

  /// A remark on the indicator.
  public record FindingRow(Badge severity, String code, String message, String suggestion) {}

  /// What a version changed.
  ///
  /// @param fields empty where nothing changed, and for the first version
  public record Change(String version, String detail, String state, List<ChangedField> fields) {}

  /// A field and what became of it.
  public record ChangedField(String label, WordDifference words) {}

  /// The same elsewhere.
  ///
  /// @param concept name; empty where it belongs to none
  /// @param conceptAddress page of the concept; absent where it belongs to none
  /// @param text what can be said about it
  public record Elsewhere(
      String concept,
      @Nullable String conceptAddress,
      Badge state,
      String text,
      List<Peer> peers,
      List<Peer> friends) {}

  /// An indicator of another agency.
  ///
  /// @param formula its formula against this one's
  /// @param reasons what speaks against adding the two; empty where nothing does
  public record Peer(
      String agency,
      String name,
      String address,
      WordDifference formula,
      String target,
      Badge state,
      String reasons) {}
}
