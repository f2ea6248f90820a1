package id.tolok.document.heading;

/// How often each letter occurs in a word: two words whose counts differ much cannot be spellings
/// of one another, which is far cheaper to see than their distance.
final class LetterCount {

  private static final int LETTERS = 27;

  private final byte[] counts = new byte[LETTERS];

  LetterCount(String word) {
    for (int index = 0; index < word.length(); index++) {
      int letter = word.charAt(index) - 'A';
      int slot = letter >= 0 && letter < LETTERS - 1 ? letter : LETTERS - 1;
      if (counts[slot] < Byte.MAX_VALUE) {
        counts[slot]++;
      }
    }
  }

  /// At least this many letters must be changed to turn one word into the other.
  int leastChanges(LetterCount other) {
    int more = 0;
    int fewer = 0;
    for (int slot = 0; slot < LETTERS; slot++) {
      int difference = counts[slot] - other.counts[slot];
      more += Math.max(0, difference);
      fewer += Math.max(0, -difference);
    }
    return Math.max(more, fewer);
  }
}
