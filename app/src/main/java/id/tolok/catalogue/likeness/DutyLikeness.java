package id.tolok.catalogue.likeness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Whether an indicator seems to measure a duty, by the words they share. A hint for people, not a
/// judgement: two texts may say one thing in other words.
///
/// @param serves whether they share enough
/// @param shared the words they share, as the duty writes them
public record DutyLikeness(boolean serves, List<String> shared) {

  /// Words of nearly every duty and objective, which tell nothing apart.
  private static final Set<String> GENERIC =
      Set.of(
          """
          melaksanakan pelaksanaan terlaksananya menyusun penyusunan mengoordinasikan pengoordinasian koordinasi \
          menyiapkan penyiapan bahan membantu camat sekretaris sekretariat kepala seksi subbagian bagian tugas fungsi \
          lain lainnya diberikan pimpinan atasan bupati memimpin penyelenggaraan menyelenggarakan terselenggaranya \
          urusan mengelola pengelolaan umum perumusan kebijakan bidang bidangnya memantau pemantauan meningkatnya \
          meningkatkan terwujudnya terjaganya terpeliharanya tersedianya mutu kualitas peran berdasarkan pelimpahan \
          sebagian kewenangan memberikan menurut program melakukan dilimpahkan\
          """
              .split("\\s+"));

  /// The shorter of the two must be shared to this part.
  private static final double SHARED_MIN = 0.5;

  private static final int SHARED_WORDS_ENOUGH = 2;

  public DutyLikeness {
    shared = List.copyOf(shared);
  }

  /// What is left of a text once it is rid of what all say.
  public static Wording content(String text, Set<String> places) {
    Map<String, String> words = new LinkedHashMap<>(Wording.of("x " + text, places).words());
    words.values().removeIf(word -> GENERIC.contains(word) || Vocabulary.INDONESIAN.isFaint(word));
    return new Wording(Optional.empty(), words);
  }

  /// Whether a duty says anything of its own; *melaksanakan tugas lain* does not.
  public static boolean saysNothing(Wording duty) {
    return duty.words().isEmpty();
  }

  /// @param duty content of the duty or function
  /// @param indicator content of the indicator's name or of its objective
  public static DutyLikeness of(Wording duty, Wording indicator) {
    Set<String> common = new HashSet<>(duty.words().keySet());
    common.retainAll(indicator.words().keySet());
    int shorter = Math.min(duty.words().size(), indicator.words().size());
    boolean serves =
        !common.isEmpty()
            && (common.size() >= SHARED_WORDS_ENOUGH || common.size() >= SHARED_MIN * shorter);
    List<String> shared = new ArrayList<>();
    duty.words()
        .forEach((stem, word) -> {
          if (common.contains(stem)) {
            shared.add(word);
          }
        });
    return new DutyLikeness(serves, shared);
  }
}
