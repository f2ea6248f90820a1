package id.tolok.lint;

import id.tolok.kernel.Finding;

/// One remark of the linter, ready to be shown.
///
/// @param finding the rule, the place and the values of its sentences
/// @param subject whom it concerns: a position and an indicator, or the decree
/// @param quote the words it is about
/// @param concerned the same for programs
public record Remark(Finding finding, String subject, String quote, Concerned concerned) {}
