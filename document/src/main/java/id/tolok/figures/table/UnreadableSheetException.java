package id.tolok.figures.table;

/// A file that is no sheet at all.
public final class UnreadableSheetException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableSheetException(String why, Throwable cause) {
    super(why, cause);
  }
}
