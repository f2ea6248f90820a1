package id.tolok.formula.prose.grammar;

/// What is known about a formula before its words are taken apart.
///
/// @param multiplierPrinted whether a hundred or another scale is printed anywhere
/// @param shareExpected whether the indicator's name promises a share or a mean
/// @param ratioWordLeads whether it begins with a word such as *perbandingan* or *rasio*
public record ReadingContext(
    boolean multiplierPrinted, boolean shareExpected, boolean ratioWordLeads) {}
