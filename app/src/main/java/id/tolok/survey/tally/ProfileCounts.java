package id.tolok.survey.tally;

import id.tolok.survey.given.Respondent;
import id.tolok.survey.number.Breakdown;
import id.tolok.survey.number.RoundResults.Profile;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Who gave the sheets that count, added up.
final class ProfileCounts {

  private static final List<Class<? extends Enum<?>>> QUESTIONS =
      List.of(
          Respondent.Sex.class,
          Respondent.Education.class,
          Respondent.Occupation.class,
          Respondent.AgeBand.class);

  /// What stands for those who did not say in a document.
  private static final String UNSAID = "UNSAID";

  /// By question and group; the last place is for those who did not say.
  private final int[][] counts =
      QUESTIONS.stream()
          .map(groups -> new int[groups.getEnumConstants().length + 1])
          .toArray(int[][]::new);

  void add(Respondent respondent, int sheets) {
    add(0, respondent.sex(), sheets);
    add(1, respondent.education(), sheets);
    add(2, respondent.occupation(), sheets);
    add(3, respondent.age(), sheets);
  }

  private void add(int question, @Nullable Enum<?> group, int sheets) {
    int[] own = counts[question];
    own[group == null ? own.length - 1 : group.ordinal()] += sheets;
  }

  Profile profile() {
    return new Profile(
        breakdown(0, Respondent.Sex.class),
        breakdown(1, Respondent.Education.class),
        breakdown(2, Respondent.Occupation.class),
        breakdown(3, Respondent.AgeBand.class));
  }

  private <G extends Enum<G>> Breakdown<G> breakdown(int question, Class<G> groups) {
    int[] own = counts[question];
    Map<G, Integer> people = new EnumMap<>(groups);
    for (G group : groups.getEnumConstants()) {
      people.put(group, own[group.ordinal()]);
    }
    return Breakdown.of(groups, people, own[own.length - 1]);
  }

  /// As a document: question, group, people; groups of nobody are left out.
  Map<String, Map<String, Integer>> written() {
    var written = new TreeMap<String, Map<String, Integer>>();
    for (int question = 0; question < counts.length; question++) {
      var groups = new TreeMap<String, Integer>();
      for (int place = 0; place < counts[question].length; place++) {
        if (counts[question][place] != 0) {
          groups.put(name(question, place), counts[question][place]);
        }
      }
      written.put(QUESTIONS.get(question).getSimpleName(), groups);
    }
    return written;
  }

  static ProfileCounts read(Map<String, Map<String, Integer>> written) {
    var read = new ProfileCounts();
    for (int question = 0; question < read.counts.length; question++) {
      var groups = written.getOrDefault(QUESTIONS.get(question).getSimpleName(), Map.of());
      for (int place = 0; place < read.counts[question].length; place++) {
        read.counts[question][place] = groups.getOrDefault(name(question, place), 0);
      }
    }
    return read;
  }

  private static String name(int question, int place) {
    var groups = QUESTIONS.get(question).getEnumConstants();
    return place < groups.length ? groups[place].name() : UNSAID;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ProfileCounts profile && Arrays.deepEquals(counts, profile.counts);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(counts);
  }

  @Override
  public String toString() {
    return written().toString();
  }
}
