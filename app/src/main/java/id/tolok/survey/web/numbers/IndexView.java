package id.tolok.survey.web.numbers;

import id.tolok.shell.part.MarkView;

/// The index of a round. Part `survey/part/index`.
///
/// @param index with two decimals; empty where there is none, or too few answered
/// @param none why there is none; empty where there is one
/// @param interval how far it may be from what all users would have said; empty where unknown
/// @param respondents such as `132 responden`
/// @param sample how that stands against the sample; empty while the population is not known
/// @param share of the sample reached, 0 to 100; -1 while the population is not known
/// @param weights which rounded weights were used; empty where they are exact
public record IndexView(
    String index,
    MarkView mark,
    String none,
    String interval,
    String respondents,
    String sample,
    int share,
    String weights) {

  public boolean isShown() {
    return !index.isEmpty();
  }
}
