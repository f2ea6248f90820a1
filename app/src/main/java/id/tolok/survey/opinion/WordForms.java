package id.tolok.survey.opinion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of a text, and the simpler words each may be a form of. Indonesian hangs syllables
/// before and after a word: `menunggu`, `ditunggunya` and `tungguan` are forms of `tunggu`. It
/// gives more candidates than are words; comparing with a list of words takes the right one.
final class WordForms {

  /// Shorter remains say nothing: `diare` is no form of `are`.
  private static final int STEM_MIN = 3;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*");
  private static final List<String> CLITICS = List.of("nya", "lah", "kah", "pun", "ku", "mu");
  private static final List<String> SUFFIXES = List.of("kan", "an", "i");
  private static final List<String> PREFIXES = List.of("di", "ke", "se", "ber", "ter", "per");

  /// A nasal takes the place of the first letter of the word behind it.
  private record Nasal(String prefix, String restored) {}

  private static final List<Nasal> NASALS =
      List.of(
          new Nasal("meny", "s"),
          new Nasal("peny", "s"),
          new Nasal("meng", ""),
          new Nasal("meng", "k"),
          new Nasal("peng", ""),
          new Nasal("peng", "k"),
          new Nasal("mem", ""),
          new Nasal("mem", "p"),
          new Nasal("pem", ""),
          new Nasal("pem", "p"),
          new Nasal("men", ""),
          new Nasal("men", "t"),
          new Nasal("pen", ""),
          new Nasal("pen", "t"),
          new Nasal("me", ""),
          new Nasal("pe", ""));

  private WordForms() {}

  /// The words of a text in their order, in small letters.
  static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(found -> found.group())
        .toList();
  }

  /// The word and what it may be a form of.
  static Set<String> of(String word) {
    var forms = new LinkedHashSet<String>();
    forms.add(word);
    if (word.contains("-")) {
      forms.addAll(List.of(word.split("-")));
    }
    new ArrayList<>(forms).forEach(form -> addWithoutEnding(forms, form, CLITICS));
    new ArrayList<>(forms).forEach(form -> addWithoutBeginning(forms, form));
    new ArrayList<>(forms).forEach(form -> addWithoutEnding(forms, form, SUFFIXES));
    new ArrayList<>(forms).forEach(form -> addWithoutBeginning(forms, form));
    return forms;
  }

  private static void addWithoutEnding(Set<String> forms, String word, List<String> endings) {
    endings.stream()
        .filter(word::endsWith)
        .map(ending -> word.substring(0, word.length() - ending.length()))
        .filter(stem -> stem.length() >= STEM_MIN)
        .forEach(forms::add);
  }

  private static void addWithoutBeginning(Set<String> forms, String word) {
    PREFIXES.stream()
        .filter(word::startsWith)
        .map(prefix -> word.substring(prefix.length()))
        .filter(stem -> stem.length() >= STEM_MIN)
        .forEach(forms::add);
    NASALS.stream()
        .filter(nasal -> word.startsWith(nasal.prefix()))
        .map(nasal -> nasal.restored() + word.substring(nasal.prefix().length()))
        .filter(stem -> stem.length() >= STEM_MIN)
        .forEach(forms::add);
  }
}
