package id.tolok.shell;

import id.tolok.shell.part.Tone;
import org.jspecify.annotations.Nullable;

/// What an action did, said once on the next page.
///
/// @param tone how it is coloured
/// @param text in the viewer's language
/// @param undoAddress where a POST takes the action back; absent where it cannot be
public record Notice(Tone tone, String text, @Nullable String undoAddress) {

  /// The action succeeded.
  public static Notice good(String text) {
    return new Notice(Tone.GOOD, text, null);
  }

  /// The action succeeded, but something wants a look.
  public static Notice warning(String text) {
    return new Notice(Tone.WARNING, text, null);
  }

  /// The action was not done.
  public static Notice bad(String text) {
    return new Notice(Tone.BAD, text, null);
  }

  /// The same with a button that takes the action back.
  public Notice undoneAt(String address) {
    return new Notice(tone, text, address);
  }
}
