package id.tolok.catalogue.comparison;

import java.util.ArrayList;
import java.util.List;

/// What changed from one text to another, word by word.
///
/// @param pieces in reading order; removed words stand before those that took their place
public record WordDifference(List<Piece> pieces) {

  /// Longer texts are shown as exchanged whole: comparing them would cost more than it tells.
  private static final int WORDS_MAX = 1500;

  /// Whether a run of words is in both texts.
  public enum Kind {
    SAME,
    REMOVED,
    ADDED
  }

  /// A run of words.
  public record Piece(Kind kind, String text) {
    public boolean isSame() {
      return kind == Kind.SAME;
    }

    public boolean isRemoved() {
      return kind == Kind.REMOVED;
    }
  }

  public WordDifference {
    pieces = List.copyOf(pieces);
  }

  public static WordDifference between(String before, String after) {
    List<String> left = words(before);
    List<String> right = words(after);
    if (left.size() > WORDS_MAX || right.size() > WORDS_MAX) {
      return before.equals(after)
          ? new WordDifference(List.of(new Piece(Kind.SAME, before)))
          : new WordDifference(
              List.of(new Piece(Kind.REMOVED, before), new Piece(Kind.ADDED, after)));
    }
    return new WordDifference(joined(walk(left, right, common(left, right))));
  }

  /// How many words of the rest are common from each place on.
  private static int[][] common(List<String> left, List<String> right) {
    int[][] common = new int[left.size() + 1][right.size() + 1];
    for (int i = left.size() - 1; i >= 0; i--) {
      for (int j = right.size() - 1; j >= 0; j--) {
        common[i][j] =
            left.get(i).equals(right.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static List<Piece> walk(List<String> left, List<String> right, int[][] common) {
    List<Piece> pieces = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < left.size() || j < right.size()) {
      if (i < left.size() && j < right.size() && left.get(i).equals(right.get(j))) {
        pieces.add(new Piece(Kind.SAME, left.get(i++)));
        j++;
      } else if (j == right.size() || i < left.size() && common[i + 1][j] >= common[i][j + 1]) {
        pieces.add(new Piece(Kind.REMOVED, left.get(i++)));
      } else {
        pieces.add(new Piece(Kind.ADDED, right.get(j++)));
      }
    }
    return pieces;
  }

  /// Neighbours of one kind become one run; what was removed comes before what was added.
  private static List<Piece> joined(List<Piece> words) {
    List<Piece> pieces = new ArrayList<>();
    List<String> same = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    List<String> added = new ArrayList<>();
    for (Piece word : words) {
      switch (word.kind()) {
        case SAME -> {
          flush(pieces, Kind.REMOVED, removed);
          flush(pieces, Kind.ADDED, added);
          same.add(word.text());
        }
        case REMOVED -> {
          flush(pieces, Kind.SAME, same);
          removed.add(word.text());
        }
        case ADDED -> {
          flush(pieces, Kind.SAME, same);
          added.add(word.text());
        }
      }
    }
    flush(pieces, Kind.SAME, same);
    flush(pieces, Kind.REMOVED, removed);
    flush(pieces, Kind.ADDED, added);
    return pieces;
  }

  private static void flush(List<Piece> pieces, Kind kind, List<String> words) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(kind, String.join(" ", words)));
      words.clear();
    }
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
  }
}
