package id.tolok.document.decree;

import java.util.regex.Pattern;

/// Inline marks of Markdown and HTML, which are not part of what an office wrote.
public final class Marks {

  private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>|</p>|</li>");
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,200}>");
  private static final Pattern STARS = Pattern.compile("\\*{1,3}(?=\\S)|(?<=\\S)\\*{1,3}(?=\\W|$)|__");
  private static final Pattern HEADING = Pattern.compile("(?m)^\\s*#{1,6}\\s+");

  private Marks() {}

  public static String removed(String text) {
    var broken = BREAK.matcher(text).replaceAll("\n");
    var plain = STARS.matcher(TAG.matcher(broken).replaceAll("")).replaceAll("");
    return HEADING
        .matcher(plain)
        .replaceAll("")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&")
        .replace("&lt;", "<")
        .replace("&gt;", ">");
  }
}
