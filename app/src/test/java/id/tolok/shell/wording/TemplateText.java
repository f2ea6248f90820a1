package id.tolok.shell.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds what a template says in so many words: text between tags, and attributes that are read to
/// people, outside of any expression.
final class TemplateText {

  private static final Pattern SPOKEN =
      Pattern.compile(
          "\\b(?:aria-label|title|placeholder|alt|summary)=\"([^\"]*\\p{L}{2}[^\"]*)\"");
  private static final Pattern COMMENT = Pattern.compile("<%--.*?--%>|<!--.*?-->", Pattern.DOTALL);
  private static final Pattern HEAD = Pattern.compile("(?m)^@(?:import|param) .*$");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  private final String source;
  private final List<String> found = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int at;

  private TemplateText(String source) {
    this.source = source;
  }

  /// The words a template writes by itself.
  static List<String> of(String template) {
    String plain = COMMENT.matcher(HEAD.matcher(template).replaceAll("")).replaceAll("");
    var reader = new TemplateText(plain);
    reader.markup();
    reader.flush();
    return reader.found;
  }

  /// Reads markup to its end or to the mark that closes a block of content.
  private void markup() {
    while (at < source.length()) {
      if (source.charAt(at) == '`') {
        flush();
        at++;
        return;
      }
      if (source.charAt(at) == '<') {
        flush();
        tag();
      } else if (source.startsWith("${", at) || source.startsWith("!{", at)) {
        at += 2;
        code('}');
      } else if (source.charAt(at) == '@') {
        instruction();
      } else {
        text.append(source.charAt(at++));
      }
    }
  }

  /// `@if(...)`, `@else`, `@template.a.b(...)`: skips the word and what stands in its parentheses.
  private void instruction() {
    at++;
    while (at < source.length() && isName(source.charAt(at))) {
      at++;
    }
    if (at < source.length() && source.charAt(at) == '(') {
      at++;
      code(')');
    }
  }

  private void tag() {
    var attributes = new StringBuilder();
    at++;
    while (at < source.length() && source.charAt(at) != '>') {
      if (source.startsWith("${", at)) {
        at += 2;
        code('}');
      } else if (source.charAt(at) == '@') {
        instruction();
      } else {
        attributes.append(source.charAt(at++));
      }
    }
    at++;
    var spoken = SPOKEN.matcher(attributes);
    while (spoken.find()) {
      found.add(spoken.group(1));
    }
  }

  /// Skips Java up to the closing mark; blocks of content inside are markup again.
  private void code(char close) {
    char open = close == '}' ? '{' : '(';
    int depth = 1;
    while (at < source.length() && depth > 0) {
      char c = source.charAt(at);
      if (source.startsWith("@`", at)) {
        at += 2;
        flush();
        markup();
        continue;
      }
      if (c == '"') {
        at = source.indexOf('"', at + 1);
      }
      depth += c == open ? 1 : c == close ? -1 : 0;
      at++;
    }
  }

  private void flush() {
    String words = text.toString().strip();
    text.setLength(0);
    if (WORD.matcher(words).find()) {
      found.add(words);
    }
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-';
  }
}
