package id.tolok.access.secret;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What makes a password good enough: long, and not one that everybody guesses first. Which kinds
/// of characters it has does not matter (NIST SP 800-63B section 3.1.1).
public final class PasswordRules {

  public static final int LENGTH_MIN = 12;
  public static final int LENGTH_MAX = 128;
  private static final int DISTINCT_MIN = 5;
  private static final int OWN_WORD_MIN = 4;

  private static final Set<String> COMMON = common();
  private static final List<String> ROWS =
      List.of(
          "abcdefghijklmnopqrstuvwxyz",
          "0123456789012345678901234567890",
          "qwertyuiopasdfghjklzxcvbnm");

  /// Why a password is refused.
  public enum Fault {
    TOO_SHORT,
    TOO_LONG,
    /// The same few characters over and over.
    MONOTONOUS,
    /// A row of the keyboard or the alphabet.
    SEQUENCE,
    /// Among those that are guessed first, apart from digits and signs around it.
    COMMON,
    /// Hardly more than the person's own name.
    OWN_NAME;

    public String key() {
      return "access.password." + name();
    }
  }

  private PasswordRules() {}

  /// What is wrong with a password.
  ///
  /// @param own words that belong to the person: names, the sign-in name
  public static Optional<Fault> fault(String password, List<String> own) {
    int length = password.codePointCount(0, password.length());
    if (length < LENGTH_MIN) {
      return Optional.of(Fault.TOO_SHORT);
    }
    if (length > LENGTH_MAX) {
      return Optional.of(Fault.TOO_LONG);
    }
    var lower = password.toLowerCase(Locale.ROOT);
    if (lower.chars().distinct().count() < DISTINCT_MIN) {
      return Optional.of(Fault.MONOTONOUS);
    }
    if (ROWS.stream().anyMatch(row -> isPartOf(row, lower))) {
      return Optional.of(Fault.SEQUENCE);
    }
    var core = letters(lower);
    if (COMMON.contains(core) || COMMON.contains(lower) || isRepeated(core)) {
      return Optional.of(Fault.COMMON);
    }
    return isOwn(core, own) ? Optional.of(Fault.OWN_NAME) : Optional.empty();
  }

  private static boolean isPartOf(String row, String password) {
    return (row + row).contains(password)
        || (row + row).contains(new StringBuilder(password).reverse());
  }

  /// A common word written several times over.
  private static boolean isRepeated(String core) {
    for (int length = 1; length <= core.length() / 2; length++) {
      if (core.length() % length == 0) {
        var word = core.substring(0, length);
        if (word.repeat(core.length() / length).equals(core)
            && (length < 4 || COMMON.contains(word))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOwn(String core, List<String> own) {
    var rest = core;
    for (String words : own) {
      for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
        if (word.length() >= OWN_WORD_MIN) {
          rest = rest.replace(word, "");
        }
      }
    }
    return rest.length() < OWN_WORD_MIN && rest.length() < core.length();
  }

  /// The letters alone, with the usual disguises undone: `P@ssw0rd!2024` is `password`.
  private static String letters(String lower) {
    return lower
        .replaceAll("^\\P{L}+|\\P{L}+$", "")
        .replace('@', 'a')
        .replace('4', 'a')
        .replace('0', 'o')
        .replace('3', 'e')
        .replace('1', 'i')
        .replace('$', 's')
        .replace('5', 's')
        .replaceAll("\\P{L}", "");
  }

  private static Set<String> common() {
    try (var stream =
            PasswordRules.class.getResourceAsStream("/id/tolok/access/common-passwords.txt");
        var reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
