package id.tolok.document.text.html;

import id.tolok.document.text.OpenLimits;
import id.tolok.document.text.Opening;
import id.tolok.document.text.line.JoinedLines;
import id.tolok.document.text.line.SourceLines;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Reads HTML: a whole page, or the tables within a text.
public final class HtmlReader {

  private static final int START = 1000;

  private HtmlReader() {}

  /// Whether a text is a page of HTML rather than text with some marks in it.
  public static boolean isPage(String text) {
    var start = text.substring(0, Math.min(text.length(), START)).strip().toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html")
        || start.startsWith("<html")
        || start.contains("<html ");
  }

  /// Whether a text has few enough marks to be held as a tree.
  public static boolean isReadable(String text) {
    return text.chars().filter(c -> c == '<').count() <= OpenLimits.ELEMENTS / 2;
  }

  public static void readPage(String text, Opening opening) {
    var source = JoinedLines.of(SourceLines.of(text, opening));
    HtmlWords.read(parse(source.text()).body(), new HtmlPlaces(source, 0), opening);
  }

  /// Adds the tables in a part of a text.
  public static void readTables(JoinedLines source, int from, int to, Opening opening) {
    var places = new HtmlPlaces(source, from);
    for (var table : parse(source.text().substring(from, to)).select("table")) {
      if (table.parents().stream().noneMatch(HtmlReader::isTable)) {
        HtmlTable.read(table, places, opening);
      }
    }
  }

  static boolean isTable(Element element) {
    return element.nameIs("table");
  }

  private static Document parse(String html) {
    return Jsoup.parse(html, Parser.htmlParser().setTrackPosition(true));
  }
}
