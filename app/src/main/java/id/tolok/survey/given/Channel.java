package id.tolok.survey.given;

/// How a sheet reached the survey.
public enum Channel {
  /// The public page, on somebody's own device.
  PUBLIC,
  /// The public page on a device of the office that returns to its start.
  KIOSK,
  /// Paper, typed in by a clerk.
  PAPER,
  /// A spreadsheet.
  FILE
}
