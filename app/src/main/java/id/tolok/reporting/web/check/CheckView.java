package id.tolok.reporting.web.check;

import id.tolok.shell.part.Badge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether a printed document is genuine.
///
/// @param state in a word
/// @param text in a sentence
/// @param facts what may be said of it; empty where there is no such document
/// @param looked the code that was looked for
/// @param published where everybody reads the results it shows; null for none
public record CheckView(
    @Nullable Badge state,
    String text,
    List<Fact> facts,
    String looked,
    @Nullable String published) {

  static CheckView unknown(@Nullable Badge state, String text, String looked) {
    return new CheckView(state, text, List.of(), looked, null);
  }

  public record Fact(String label, String text) {}
}
