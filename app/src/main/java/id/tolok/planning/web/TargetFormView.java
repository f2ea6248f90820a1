package id.tolok.planning.web;

import id.tolok.planning.web.TargetView.Quarter;
import id.tolok.planning.web.TargetsView.Remark;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The form of a target.
///
/// @param decree what the decree says of the year
/// @param quarters fields of the four quarters
/// @param preview what it would change; null before it was asked for
/// @param refused why it was not kept; empty otherwise
public record TargetFormView(
    String indicator,
    String address,
    String backAddress,
    String decree,
    int seen,
    Fields fields,
    Choices choices,
    List<Field> quarters,
    @Nullable Preview preview,
    String refused,
    boolean reviewed) {

  public record Fields(
      Field target, Field figure, Field unit, Field worst, Field stability, Field reason) {}

  public record Choices(
      Field split,
      List<Option> splits,
      Field direction,
      List<Option> directions,
      Field cap,
      List<Option> caps,
      Field ceiling,
      List<Option> ceilings,
      Field noEvent,
      List<Option> noEvents) {}

  /// What a target would mean.
  ///
  /// @param changed results that would change
  /// @param note whether somebody else has to look at it first
  public record Preview(
      List<Quarter> quarters,
      boolean adds,
      List<Marked> remarks,
      List<ChangedResult> changed,
      boolean possible,
      String note) {}

  public record Marked(Badge badge, Remark remark) {}

  public record ChangedResult(
      String stretch, String actual, String before, String after, String targets) {}

  /// Every field, for the list of errors.
  public List<Field> all() {
    var all = new java.util.ArrayList<Field>();
    all.add(fields.target());
    all.add(fields.figure());
    all.add(fields.unit());
    all.add(choices.split());
    all.addAll(quarters);
    all.add(choices.direction());
    all.add(choices.cap());
    all.add(choices.ceiling());
    all.add(choices.noEvent());
    all.add(fields.worst());
    all.add(fields.stability());
    all.add(fields.reason());
    return all;
  }
}
