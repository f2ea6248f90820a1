package id.tolok.survey.web.round;

import id.tolok.shell.part.Badge;
import id.tolok.shell.part.MarkView;
import id.tolok.shell.part.Tab;
import id.tolok.shell.part.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rounds of an agency.
///
/// @param lead which agency
/// @param duty how the agency stands with its yearly duty
/// @param planning where a round is planned; absent for who may not
/// @param beginning what to do first; empty once there is a round
public record RoundListView(
    String lead,
    List<Tab> tabs,
    Duty duty,
    @Nullable String planning,
    List<Line> lines,
    List<Beginning> beginning) {

  /// @param sentence what is met or missing
  public record Duty(Tone tone, String sentence) {}

  /// A round.
  ///
  /// @param days when it is answered
  /// @param respondents who count, with the sample beside them
  /// @param index approved; a dash before
  /// @param quality of the index; absent before
  public record Line(
      String name,
      String address,
      String kind,
      String period,
      String days,
      Badge state,
      String respondents,
      String index,
      @Nullable MarkView quality) {}

  /// A first step.
  ///
  /// @param address absent where it was done, or the viewer may not
  public record Beginning(String title, String text, boolean done, @Nullable String address) {}
}
