package id.tolok.document.text;

import id.tolok.kernel.FindingCode;
import id.tolok.kernel.Severity;

/// What can be remarked on a file before anything in it is understood.
public enum OpenFindingCode implements FindingCode {
  /// The file holds nothing.
  FILE_EMPTY(Severity.ERROR),
  /// The file is larger than {@link OpenLimits#FILE_BYTES}.
  FILE_TOO_LARGE(Severity.ERROR),
  /// The content is of another kind than the file's name says.
  NAME_DISAGREES(Severity.INFO),
  /// Neither text nor a kind of document Tolok opens.
  FORMAT_UNKNOWN(Severity.ERROR),
  /// A known kind of document that Tolok does not open; the suggestion says how to convert it.
  FORMAT_UNSUPPORTED(Severity.ERROR),
  /// Protected by a password.
  FILE_ENCRYPTED(Severity.ERROR),
  /// Damaged beyond opening.
  FILE_DAMAGED(Severity.ERROR),
  /// Damaged in part; what could be read is there.
  FILE_PARTLY_DAMAGED(Severity.WARNING),
  /// Opened, but there is not a word in it.
  NO_TEXT(Severity.WARNING),
  /// An archive that unpacks to far more than a document needs.
  ARCHIVE_TOO_LARGE(Severity.ERROR),
  /// Not valid in any Unicode encoding, so read as Windows-1252.
  ENCODING_GUESSED(Severity.INFO),
  /// Some bytes are no characters.
  CHARACTERS_DAMAGED(Severity.WARNING),
  /// A line was too long and is given in pieces.
  LINE_TOO_LONG(Severity.WARNING),
  /// The document holds more than is read; the rest was left out.
  DOCUMENT_CUT(Severity.WARNING),
  /// Opening took too long; the rest was left out.
  TIME_EXCEEDED(Severity.WARNING),
  /// Nested deeper than is read.
  NESTING_TOO_DEEP(Severity.WARNING),
  /// Rows or sheets that a person hid are read as well.
  HIDDEN_CONTENT(Severity.INFO),
  /// Changes not yet accepted: insertions are read, deletions are left out.
  CHANGES_PENDING(Severity.INFO),
  /// A picture of pages without text, and no character recognition on this machine.
  SCAN_WITHOUT_RECOGNITION(Severity.ERROR),
  /// Text that character recognition read from pictures.
  TEXT_RECOGNIZED(Severity.WARNING),
  /// Character recognition did not work on a page.
  RECOGNITION_FAILED(Severity.WARNING),
  /// A kind of formula or picture inside the document that cannot be read as text.
  CONTENT_UNREADABLE(Severity.INFO);

  private final Severity severity;

  OpenFindingCode(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
