package id.tolok.document.decree.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// How words are joined, cut and cased in Indonesian official texts.
public final class Wording {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)-$");
  private static final Pattern FIRST_WORD = Pattern.compile("^(\\p{L}+)");
  private static final int SHORTEST_REPEAT = 4;

  private static final Set<String> SMALL_WORDS =
      Set.of("dan", "di", "ke", "dari", "pada", "untuk", "atau", "yang", "dengan", "serta", "oleh");

  private static final Pattern ROMAN = Pattern.compile("[IVX]+|[IVX]+[./][A-Ea-e]");
  private static final Pattern VOWEL = Pattern.compile("[AIUEO]");
  private static final Set<String> SHORT_FORMS =
      Set.of("ASN", "UPT", "UPTD", "OPD", "SKPD", "IKU", "IKI", "APIP", "PAUD", "UMKM", "IT");

  private Wording() {}

  /// Blanks and line breaks become single blanks; a word cut at a line's end is whole again.
  public static String joined(String text) {
    return joined(text.lines().toList());
  }

  public static String joined(List<String> lines) {
    var whole = new StringBuilder();
    for (var line : lines) {
      append(whole, BLANKS.matcher(line).replaceAll(" ").strip());
    }
    return whole.toString();
  }

  private static void append(StringBuilder whole, String line) {
    if (line.isEmpty()) {
      return;
    }
    var cut = LAST_WORD.matcher(whole);
    var next = FIRST_WORD.matcher(line);
    boolean glued = cut.find() && next.find() && Character.isLowerCase(line.charAt(0));
    if (glued && !isRepeat(cut.group(1), next.group(1))) {
      whole.setLength(whole.length() - 1);
    } else if (!glued && !whole.isEmpty()) {
      whole.append(' ');
    }
    whole.append(line);
  }

  /// `perundang-undangan`, `kegiatan-kegiatan`: the hyphen belongs to the word.
  private static boolean isRepeat(String before, String after) {
    var first = before.toLowerCase(Locale.ROOT);
    var second = after.toLowerCase(Locale.ROOT);
    for (int length = first.length(); length >= SHORTEST_REPEAT; length--) {
      if (second.startsWith(first.substring(first.length() - length))) {
        return true;
      }
    }
    return first.length() < SHORTEST_REPEAT;
  }

  public static boolean isCapitals(String text) {
    long letters = text.chars().filter(Character::isLetter).count();
    long capitals = text.chars().filter(Character::isUpperCase).count();
    return letters >= 3 && capitals * 10 >= letters * 9;
  }

  /// A heading in capitals as one would write it in running text; other text is left alone.
  public static String readable(String heading) {
    var text = joined(heading);
    return isCapitals(text) ? lowered(text) : text;
  }

  private static String lowered(String capitals) {
    var words = new ArrayList<String>();
    for (var word : capitals.split(" ")) {
      words.add(words.isEmpty() ? titled(word) : inside(word));
    }
    return String.join(" ", words);
  }

  private static String inside(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    return SMALL_WORDS.contains(lower) ? lower : titled(word);
  }

  private static String titled(String word) {
    var letters = word.replaceAll("[^\\p{L}./]", "");
    if (ROMAN.matcher(letters).matches()
        || SHORT_FORMS.contains(letters)
        || (letters.length() > 1 && letters.length() < 5 && !VOWEL.matcher(letters).find())) {
      return word;
    }
    var result = new StringBuilder();
    boolean begins = true;
    for (int index = 0; index < word.length(); index++) {
      char letter = word.charAt(index);
      result.append(begins ? letter : Character.toLowerCase(letter));
      begins = !Character.isLetter(letter) && letter != '\'' && letter != '’';
    }
    return result.toString();
  }
}
