package id.tolok.catalogue.web.variable;

import id.tolok.catalogue.variable.VariableConsequences.ChangedResult;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One variable with its form.
///
/// @param mark of the state the person sees
/// @param offer a module that could give its figures; null where none fits or the viewer may not
///   say so
/// @param refused why it was not kept, or not yet; empty otherwise
/// @param changed results that would change; null before it was asked for
public record VariableSheetView(
    String name,
    String address,
    String backAddress,
    String mark,
    String figures,
    List<Use> uses,
    Fields fields,
    Choices choices,
    boolean editable,
    @Nullable Offer offer,
    String refused,
    @Nullable List<ChangedResult> changed) {

  /// Tells what somebody saw would change from what would change by now.
  static String mark(List<ChangedResult> changed) {
    return Integer.toHexString(changed.hashCode());
  }

  /// What the form sends back of the changes it shows; empty before they were asked for.
  public String seen() {
    return changed == null ? "" : mark(changed);
  }

  /// A module that sounds like the variable.
  ///
  /// @param address the form with it chosen, and what would change
  public record Offer(String text, String address) {}

  public record Use(String indicator, String address) {}

  public record Fields(
      Field unit, Field least, Field most, Field jump, Field baseline, Field constant) {}

  public record Choices(
      Field owner,
      List<Option> owners,
      Field kind,
      List<Option> kinds,
      Field adding,
      List<Option> addings,
      Field polarity,
      List<Option> polarities,
      Field fractions,
      List<Option> fractionKinds,
      Field binding,
      List<Option> bindings,
      Field indicator,
      List<Option> indicators,
      Field source,
      List<Option> sources) {}

  /// Every field, for the list of errors.
  public List<Field> all() {
    return List.of(
        fields.unit(),
        choices.owner(),
        choices.kind(),
        choices.adding(),
        choices.binding(),
        fields.constant(),
        choices.indicator(),
        choices.source(),
        choices.polarity(),
        choices.fractions(),
        fields.least(),
        fields.most(),
        fields.jump(),
        fields.baseline());
  }
}
