package id.tolok.planning.plan;

import id.tolok.achievement.Direction;
import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What targets in words usually stand for: the lowest score of an evaluation's predicate, the step
/// of an audit opinion, a yes. Proposed to a person, never taken by itself.
///
/// @param figure the lowest that reaches the target
/// @param direction by which it is judged
/// @param ladder which words these are; end of a key under `planning.words`
public record TargetWords(BigDecimal figure, Direction direction, Ladder ladder) {

  /// Kinds of words.
  public enum Ladder {
    PREDICATE,
    OPINION,
    YES
  }

  /// The lowest score with two decimals; each border belongs to the grade below.
  @BasedOn(value = Regulation.PERMENPANRB_88_2021, place = "lampiran, predikat hasil evaluasi")
  private static final Map<String, String> PREDICATES =
      Map.of("aa", "90.01", "a", "80.01", "bb", "70.01", "b", "60.01", "cc", "50.01", "c", "30.01");

  /// Opinions of the audit board as steps, the best is 4.
  @BasedOn(value = Regulation.TOLOK_DECISION, place = "opini sebagai tingkat 1 sampai 4")
  private static final Map<String, String> OPINIONS =
      Map.of(
          "wtp", "4",
          "wajar tanpa pengecualian", "4",
          "wdp", "3",
          "wajar dengan pengecualian", "3",
          "tw", "2",
          "tidak wajar", "2",
          "tmp", "1",
          "tidak memberikan pendapat", "1");

  private static final java.util.Set<String> YES =
      java.util.Set.of(
          "ada",
          "ya",
          "tepat waktu",
          "tersedia",
          "terlaksana",
          "selesai",
          "lengkap",
          "terpenuhi",
          "tersusun",
          "sesuai",
          "tercapai");

  /// What some words usually stand for; empty where they are not known.
  public static Optional<TargetWords> find(String words) {
    String key =
        words.strip().toLowerCase(Locale.ROOT).replaceAll("^(predikat|opini|nilai)\\s+", "");
    String predicate = PREDICATES.get(key);
    if (predicate != null) {
      return Optional.of(
          new TargetWords(new BigDecimal(predicate), Direction.HIGHER, Ladder.PREDICATE));
    }
    String opinion = OPINIONS.get(key);
    if (opinion != null) {
      return Optional.of(
          new TargetWords(new BigDecimal(opinion), Direction.HIGHER, Ladder.OPINION));
    }
    return YES.contains(key)
        ? Optional.of(new TargetWords(BigDecimal.ONE, Direction.YES_NO, Ladder.YES))
        : Optional.empty();
  }
}
