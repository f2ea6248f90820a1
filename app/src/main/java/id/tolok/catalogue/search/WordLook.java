package id.tolok.catalogue.search;

import java.util.List;

/// What the database knows of a word.
///
/// @param stem without affixes; the word itself where it has none
/// @param known whether some indicator has the word, or one that begins with it
/// @param near words of indicators at most two slips away; only looked for where it is not known
public record WordLook(String word, String stem, boolean known, List<Near> near) {

  /// A word somebody may have meant.
  ///
  /// @param uses in how many indicators it stands
  public record Near(String word, String stem, int uses) {}

  public WordLook {
    near = List.copyOf(near);
  }
}
