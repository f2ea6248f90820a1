package id.tolok.survey.sheet;

import id.tolok.survey.given.GivenSheet.FormToken;
import id.tolok.survey.given.Respondent;
import java.time.LocalDate;
import java.util.OptionalInt;

/// A sheet of paper as a clerk typed it.
///
/// @param key made by the page; the same sheet sent twice, because the answer to the first got
///   lost, is kept once
/// @param day it was filled in on
/// @param scores one character per question, `-` where nothing was ticked
/// @param paperNumber as printed or stamped on the paper; empty where there is none
/// @param replaces number of the kept sheet this one corrects; empty for a new one
/// @param twice what to do where another sheet carries the same printed number
public record PaperSheet(
    FormToken key,
    long serviceId,
    LocalDate day,
    TimeSlot slot,
    Respondent respondent,
    String scores,
    OptionalInt paperNumber,
    OptionalInt replaces,
    Twice twice) {

  /// The largest number printed on paper.
  public static final int PAPER_NUMBER_MAX = 999_999;

  /// What to do with a printed number that is known.
  public enum Twice {
    /// Keep nothing, and say which sheet carries it.
    ASK,
    /// Keep it: the clerk looked, and it is another sheet.
    KEEP
  }

  PaperSheet with(String otherScores) {
    return new PaperSheet(
        key, serviceId, day, slot, respondent, otherScores, paperNumber, replaces, twice);
  }
}
