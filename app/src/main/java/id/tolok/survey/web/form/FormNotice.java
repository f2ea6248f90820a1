package id.tolok.survey.web.form;

/// What happened to a form that comes back to its respondent.
public enum FormNotice {
  /// Questions were left empty.
  UNFILLED,
  /// Something has to be mended.
  FAULTS,
  /// It lay open for too long; the same answers can be sent on a new one.
  TOO_OLD,
  /// It was not opened here; the same answers can be sent on a new one.
  FOREIGN,
  /// Another round began meanwhile, with other questions.
  OTHER_ROUND,
  /// Too many came from this network.
  TOO_MANY,
  /// The one before was sent a moment ago on this device.
  TOO_FAST,
  /// The server could not say whether it is kept.
  TRY_AGAIN
}
