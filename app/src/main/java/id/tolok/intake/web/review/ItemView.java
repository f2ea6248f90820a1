package id.tolok.intake.web.review;

import id.tolok.intake.web.formula.FormulaView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The fields of a decree, a position or a row, each to be edited where it stands.
///
/// @param item id of what is edited
/// @param seen revision of the review the values are from
/// @param groups fields that belong together
/// @param formula how the formula is understood; only for a row
/// @param years years for which a target may be added, empty where none may
public record ItemView(
    String item, int seen, List<Group> groups, @Nullable FormulaView formula, List<String> years) {

  public ItemView {
    groups = List.copyOf(groups);
    years = List.copyOf(years);
  }

  /// The same with what a person typed in place of the values, by key.
  public ItemView showing(Map<String, String> typed) {
    return new ItemView(
        item, seen, groups.stream().map(group -> group.showing(typed)).toList(), formula, years);
  }

  /// Fields under one heading.
  ///
  /// @param key of its words under `intake.group`
  /// @param grid whether its fields are short and stand side by side
  public record Group(String key, boolean grid, List<FieldView> fields) {
    public Group {
      fields = List.copyOf(fields);
    }

    Group showing(Map<String, String> typed) {
      return new Group(
          key,
          grid,
          fields.stream()
              .map(field -> field.showing(typed.getOrDefault(field.key(), field.shown())))
              .toList());
    }
  }

  /// A field.
  ///
  /// @param key of the draft
  /// @param label in the viewer's language
  /// @param hint what may be written, empty where it goes without saying
  /// @param value as it stands in the draft
  /// @param shown what the field holds: the value, or what a person typed that was not kept
  /// @param input how it is written
  /// @param rows height of a text of several lines
  /// @param options of a choice, by value
  /// @param asRead what the reader had found, where a person changed it; empty otherwise
  /// @param changed who changed it and when, empty where nobody did
  /// @param place key of its place in the original, empty where it has none
  /// @param placeLabel the place in words
  public record FieldView(
      String key,
      String label,
      String hint,
      String value,
      String shown,
      Input input,
      int rows,
      List<Option> options,
      String asRead,
      String changed,
      String place,
      String placeLabel) {
    public FieldView {
      options = List.copyOf(options);
    }

    FieldView showing(String typed) {
      return new FieldView(
          key, label, hint, value, typed, input, rows, options, asRead, changed, place, placeLabel);
    }
  }

  /// How a field is written.
  public enum Input {
    LINE,
    TEXT,
    CODE,
    CHOICE
  }

  /// A value to choose.
  public record Option(String value, String label, boolean chosen) {}
}
