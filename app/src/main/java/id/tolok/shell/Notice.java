package id.tolok.shell;

import org.jspecify.annotations.Nullable;

/// What an action did, said once on the next page.
///
/// @param tone how it is coloured
/// @param text in the viewer's language
/// @param undoAddress where a POST takes the action back; absent where it cannot be
public record Notice(Tone tone, String text, @Nullable String undoAddress) {

  /// How good the news is.
  public enum Tone {
    GOOD,
    PLAIN,
    WARNING,
    BAD
  }
}
