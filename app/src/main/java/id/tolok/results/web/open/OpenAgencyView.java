package id.tolok.results.web.open;

import id.tolok.results.web.text.AverageView;
import id.tolok.shell.part.MarkView;
import id.tolok.shell.part.Tab;
import java.util.List;

/// What an agency reached, for everybody.
///
/// @param words the whole in a sentence
/// @param survey what its latest satisfaction survey came to; empty where none is published
/// @param surveyAddress where that is shown
/// @param csv where the same is found as a table for programs
/// @param json where the same is found with definitions
public record OpenAgencyView(
    String name,
    String lead,
    List<Tab> years,
    String words,
    AverageView whole,
    List<Objective> objectives,
    String survey,
    String surveyAddress,
    String csv,
    String json) {

  /// Where satisfaction surveys are public.
  static final String SURVEYS = "/publik/survei";

  /// What the agency wants to reach.
  public record Objective(String name, AverageView average, List<Line> indicators) {}

  /// One indicator.
  ///
  /// @param reasonAddress where the number is explained
  /// @param words what its result means
  public record Line(
      String name,
      String address,
      String target,
      String actual,
      String reasonAddress,
      MarkView mark,
      String words) {}
}
