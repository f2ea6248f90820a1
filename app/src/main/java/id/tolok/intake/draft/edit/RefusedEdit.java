package id.tolok.intake.draft.edit;

/// Why an edit cannot be made. Each has words under `intake.refused.NAME`.
public enum RefusedEdit {
  /// No such decree, position or row, or not any more.
  ITEM_GONE,
  /// No such field on that kind of item.
  FIELD_UNKNOWN,
  /// The name of an indicator or a position cannot be empty.
  NAME_EMPTY,
  /// Longer than {@link FieldRules#LENGTH_MAX} characters.
  TOO_LONG,
  /// A direction is `higher` or `lower`.
  POLARITY_UNKNOWN,
  /// A year has four digits, 1900 to 2199.
  YEAR_INVALID,
  /// A date is `2025-01-31`, `2025-01` or `2025`.
  DATE_INVALID,
  /// A decree is `IKU`, `IKI`, `PK`, `ACTION_PLAN` or `OTHER`.
  KIND_UNKNOWN,
  /// Yes or no: `true` or `false`.
  YES_OR_NO,
  /// The position still has rows.
  POSITION_HAS_ROWS,
  /// A row cannot be merged with itself, or nothing was chosen.
  NOTHING_TO_MERGE,
  /// Nothing would stand before or after the place.
  NOTHING_TO_SPLIT,
  /// The draft has as many rows or positions as a decree may have.
  TOO_MANY,
  /// The finding is not there any more.
  FINDING_GONE,
  /// A dismissal needs a reason.
  REASON_MISSING,
  /// There is nothing of one's own to undo or redo.
  NOTHING_TO_UNDO,
  /// Later edits rest on this one.
  LATER_EDITS_REST_ON_IT
}
