package id.tolok.survey.web.numbers;

import java.util.List;

/// How respondents divide by something they said of themselves. Part `survey/part/groups`.
///
/// @param name such as `Pendidikan`
/// @param hides whether small groups are hidden among them
public record GroupsView(String name, List<Line> lines, boolean hides) {

  /// One group.
  ///
  /// @param count how many; a sign where hidden
  /// @param share in whole percent, with its sign; empty where hidden
  /// @param percent the same as a number for its bar; 0 where hidden
  public record Line(String name, String count, String share, int percent, boolean hidden) {}
}
