package id.tolok.intake.draft;

/// A finding that a person looked at and set aside.
///
/// @param finding key of the finding
/// @param reason in the person's words
public record Dismissal(String finding, String reason, Stamp by) {}
