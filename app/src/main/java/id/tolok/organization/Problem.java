package id.tolok.organization;

import java.util.List;

/// Something wrong or doubtful about what a person wrote.
///
/// @param field which field of the draft, by its English name; empty for the whole
/// @param key of the words: what is wrong and what to do
/// @param arguments values for the words, ready to be shown
public record Problem(String field, String key, List<String> arguments) {
  public Problem {
    arguments = List.copyOf(arguments);
  }

  public static Problem of(String field, String key, String... arguments) {
    return new Problem(field, key, List.of(arguments));
  }
}
