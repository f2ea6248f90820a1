package id.tolok.catalogue.web.export;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Values as spreadsheets take them.
final class ExportValue {

  /// What catalogue files write numbers like.
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");

  /// A text that begins so is a formula to a spreadsheet that opens it from a text file.
  private static final Pattern FORMULA =
      Pattern.compile("^[\\s\\p{Cc}]*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20]");

  /// No text of XML may hold these.
  private static final Pattern NOT_XML =
      Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]");

  /// Letters a cell of a workbook holds at most.
  private static final int CELL_MAX = 32_767;

  private ExportValue() {}

  /// A number where the text is one; the text where not.
  static @Nullable Object of(@Nullable String text) {
    return text != null && NUMBER.matcher(text).matches() ? new BigDecimal(text) : text;
  }

  /// A text no spreadsheet takes for a formula: an apostrophe stands before what begins like one.
  static String harmless(String text) {
    return FORMULA.matcher(text).find() || text.startsWith("\t") || text.startsWith("\r")
        ? "'" + text
        : text;
  }

  /// A text a workbook can hold.
  static String cell(String text) {
    String clean = NOT_XML.matcher(text).replaceAll(" ");
    return clean.length() <= CELL_MAX ? clean : clean.substring(0, CELL_MAX);
  }
}
