package id.tolok.figures.cell;

import org.jspecify.annotations.Nullable;

/// Bytes that are no workbook, or one that cannot be read.
public final class UnreadableWorkbookException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /// @param why in words a person understands
  UnreadableWorkbookException(String why, @Nullable Throwable cause) {
    super(why, cause);
  }
}
