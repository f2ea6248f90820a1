package id.tolok.survey.web.settings;

import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Tab;
import id.tolok.survey.web.settings.RoundFormView.Settled;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a round stands, what may be done next, and what it consists of.
///
/// @param form absent for who may not change it, or where nothing changes any more
/// @param facts what it consists of where there is no form
/// @param history its steps, the first in front
public record SettingsView(
    List<Crumb> crumbs,
    List<Tab> tabs,
    Standing standing,
    List<Address> addresses,
    @Nullable RoundFormView form,
    List<Settled> facts,
    List<Event> history) {

  /// Where it stands.
  ///
  /// @param sentence what that means
  /// @param obstacles what has to be mended before the next step
  /// @param remarks doubts that do not stand in the way
  /// @param steps buttons
  /// @param reasoned steps that ask for a reason
  public record Standing(
      Badge state,
      String sentence,
      List<String> obstacles,
      List<String> remarks,
      List<Step> steps,
      List<ReasonedStep> reasoned) {}

  /// A step of one button.
  ///
  /// @param question asked before; absent for what can be taken back at once
  /// @param danger whether something is lost
  /// @param possible whether nothing stands in the way
  public record Step(
      String label,
      String icon,
      String action,
      @Nullable String question,
      boolean danger,
      boolean possible) {}

  /// A step that asks why.
  ///
  /// @param days of answering to add; absent where none are asked for
  public record ReasonedStep(
      String title,
      String text,
      String label,
      String action,
      Field reason,
      @Nullable Field days,
      boolean open) {

    public List<Field> fields() {
      return days == null ? List.of(reason) : List.of(reason, days);
    }
  }

  /// Where people answer.
  ///
  /// @param poster absent where nothing is printed
  public record Address(String name, String text, String link, @Nullable String poster) {}

  /// One step that was done.
  public record Event(String at, String state, String byName, String reason) {}
}
