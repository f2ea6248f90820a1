package id.tolok.figures.need;

import id.tolok.figures.Adding;

/// A proposal how quarters add up, which a person may change in the sheet.
///
/// @param reason why, in the words shown beside it
public record AddingGuess(Adding adding, String reason) {}
