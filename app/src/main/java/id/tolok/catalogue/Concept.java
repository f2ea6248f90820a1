package id.tolok.catalogue;

import id.tolok.formula.FormulaKind;
import id.tolok.kernel.Polarity;
import org.jspecify.annotations.Nullable;

/// What indicators of different agencies have in common. Two indicators are the same where a person
/// said so, never because they have the same name; figures of agencies are added within a concept
/// and nowhere else.
///
/// @param name as people call it
/// @param definition what is measured; absent where nobody wrote it
/// @param unit all members are counted in; absent where none is stated
/// @param polarity of all members
/// @param formulaKind of all members
public record Concept(
    long id,
    String name,
    @Nullable String definition,
    @Nullable String unit,
    Polarity polarity,
    FormulaKind formulaKind) {}
