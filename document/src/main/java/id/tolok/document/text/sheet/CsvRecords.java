package id.tolok.document.text.sheet;

import id.tolok.document.text.OpenLimits;
import id.tolok.kernel.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/// Cuts a text into records of values. A quote opens a quoted value only at its start; one that is
/// never closed, or goes on over too many characters, is an ordinary character.
final class CsvRecords {

  private final String text;
  private final char separator;
  private int at;
  private int line = 1;
  private int lineStart;

  CsvRecords(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  static List<CsvRecord> sample(String text, char separator, int count) {
    var records = new CsvRecords(text, separator);
    var sample = new ArrayList<CsvRecord>();
    while (records.hasNext() && sample.size() < count) {
      sample.add(records.next());
    }
    return sample;
  }

  boolean hasNext() {
    return at < text.length();
  }

  int line() {
    return line;
  }

  CsvRecord next() {
    var values = new ArrayList<CsvValue>();
    do {
      values.add(value(values.size() + 1 < OpenLimits.COLUMNS));
    } while (takeSeparator());
    takeLineEnd();
    return new CsvRecord(values);
  }

  private boolean takeSeparator() {
    if (at < text.length() && text.charAt(at) == separator) {
      at++;
      return true;
    }
    return false;
  }

  private void takeLineEnd() {
    if (at < text.length()) {
      at += text.startsWith("\r\n", at) ? 2 : 1;
      newLine(at);
    }
  }

  private void newLine(int start) {
    line++;
    lineStart = start;
  }

  private CsvValue value(boolean moreColumns) {
    int start = at;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\uFEFF')) {
      at++;
    }
    int close = at < text.length() && text.charAt(at) == '"' ? closingQuote(at + 1) : -1;
    if (close >= 0) {
      return quoted(close);
    }
    at = start;
    while (at < text.length() && !endsValue(text.charAt(at), moreColumns)) {
      at++;
    }
    return trimmed(start, at);
  }

  private boolean endsValue(char c, boolean moreColumns) {
    return (c == separator && moreColumns) || c == '\n' || c == '\r';
  }

  private CsvValue trimmed(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int column = start - lineStart + 1;
    return new CsvValue(
        text.substring(start, end), SourceSpan.of(line, column, line, column + end - start));
  }

  /// The quote that closes a value: the next one that is not doubled and has a separator, a line
  /// end or the end of the text after it.
  private int closingQuote(int from) {
    int last = Math.min(text.length(), from + OpenLimits.LINE_CHARACTERS);
    for (int i = from; i < last; i++) {
      if (text.charAt(i) == '"') {
        if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          i++;
        } else {
          return afterBlanks(i + 1) ? i : -1;
        }
      }
    }
    return -1;
  }

  private boolean afterBlanks(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i >= text.length() || endsValue(text.charAt(i), true);
  }

  private CsvValue quoted(int close) {
    int firstLine = line;
    int column = at - lineStart + 1;
    var words =
        text.substring(at + 1, close)
            .replace("\"\"", "\"")
            .replace("\r\n", "\n")
            .replace('\r', '\n');
    for (int i = at; i < close; i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && text.charAt(i + 1) != '\n')) {
        newLine(i + 1);
      }
    }
    at = close + 1;
    var where = SourceSpan.of(firstLine, column, line, at - lineStart + 1);
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return new CsvValue(words, where);
  }
}
