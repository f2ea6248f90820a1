package id.tolok.document.text;

import java.time.Duration;

/// The sizes a document may have. A decree of a hundred pages stays a hundred times below each of
/// them; what passes one is hostile or no decree. Passing a limit gives a finding that names it.
public final class OpenLimits {

  /// Bytes of the file itself; a larger one is not opened.
  public static final int FILE_BYTES = 20 * 1024 * 1024;

  /// Time for opening one file; what was read until then is kept. Character recognition of scanned
  /// pages has its own, {@link #RECOGNITION_TIME}.
  public static final Duration TIME = Duration.ofSeconds(6);

  /// Characters of text taken from one file.
  public static final int CHARACTERS = 16_000_000;

  /// Characters of one line; a longer one becomes several blocks of the same line number.
  public static final int LINE_CHARACTERS = 32_000;

  /// Lines, rows and paragraphs taken from one file.
  public static final int LINES = 200_000;

  /// Cells taken from one file.
  public static final int CELLS = 1_000_000;

  /// Columns of one table.
  public static final int COLUMNS = 400;

  /// Bytes an archive (DOCX, XLSX) may unpack to.
  public static final long UNPACKED_BYTES = 250L * 1024 * 1024;

  /// How many times its size an archive may unpack to; text rarely shrinks to a fiftieth.
  public static final long UNPACKED_RATIO = 200;

  /// Elements of XML or HTML that are held in memory at once.
  public static final int ELEMENTS = 500_000;

  /// Files inside an archive.
  public static final int ARCHIVE_ENTRIES = 5_000;

  /// Depth of nested marks, tables and elements.
  public static final int DEPTH = 200;

  /// Pages read from a PDF.
  public static final int PAGES = 2_000;

  /// Bytes one compressed stream of a PDF may unpack to.
  public static final long STREAM_BYTES = 64L * 1024 * 1024;

  /// Pages sent to character recognition.
  public static final int RECOGNITION_PAGES = 60;

  /// Time for character recognition of one file.
  public static final Duration RECOGNITION_TIME = Duration.ofMinutes(2);

  private OpenLimits() {}
}
