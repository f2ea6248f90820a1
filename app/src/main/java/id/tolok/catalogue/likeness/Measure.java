package id.tolok.catalogue.likeness;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the first word of an indicator's name promises: a share, a number of things, a score.
public enum Measure {
  SHARE,
  COUNT,
  SCORE,
  MEAN,
  DURATION,
  CHANGE;

  private static final Map<String, Measure> BY_WORD =
      Map.ofEntries(
          Map.entry("persentase", SHARE),
          Map.entry("prosentase", SHARE),
          Map.entry("persen", SHARE),
          Map.entry("rasio", SHARE),
          Map.entry("proporsi", SHARE),
          Map.entry("cakupan", SHARE),
          Map.entry("jumlah", COUNT),
          Map.entry("banyaknya", COUNT),
          Map.entry("indeks", SCORE),
          Map.entry("index", SCORE),
          Map.entry("nilai", SCORE),
          Map.entry("skor", SCORE),
          Map.entry("predikat", SCORE),
          Map.entry("rata", MEAN),
          Map.entry("rerata", MEAN),
          Map.entry("waktu", DURATION),
          Map.entry("lama", DURATION),
          Map.entry("pertumbuhan", CHANGE),
          Map.entry("kenaikan", CHANGE),
          Map.entry("penurunan", CHANGE));

  /// The measure a word stands for, in any letter case.
  static Optional<Measure> find(String word) {
    return Optional.ofNullable(BY_WORD.get(word.toLowerCase(Locale.ROOT)));
  }

  /// Words that say how is counted and nothing of what, so they are no part of the wording.
  boolean saysOnlyHow() {
    return switch (this) {
      case SHARE, COUNT, SCORE, MEAN -> true;
      case DURATION, CHANGE -> false;
    };
  }
}
