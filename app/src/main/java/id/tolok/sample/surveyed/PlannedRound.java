package id.tolok.sample.surveyed;

import id.tolok.survey.RoundKind;
import id.tolok.survey.RoundState;
import java.time.LocalDate;

/// A round of an invented office.
///
/// @param from first day of its period
/// @param until last day of its period
/// @param opensOn first day answers are taken
/// @param closesOn last day answers are taken
/// @param population people served
/// @param sheets how many are given
/// @param index what they come near to, 25 to 100
/// @param state in which it is left
record PlannedRound(
    RoundKind kind,
    String name,
    LocalDate from,
    LocalDate until,
    LocalDate opensOn,
    LocalDate closesOn,
    int population,
    int sheets,
    double index,
    RoundState state) {}
