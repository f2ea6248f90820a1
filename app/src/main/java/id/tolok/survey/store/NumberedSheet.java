package id.tolok.survey.store;

import id.tolok.survey.GivenSheet;
import java.time.LocalDate;

/// A sheet that will be kept.
///
/// @param number its place in the round
/// @param day when it was given, where the agency is
public record NumberedSheet(GivenSheet sheet, int number, LocalDate day) {}
