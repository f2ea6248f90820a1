package id.tolok.reporting.form;

import id.tolok.kernel.Period;
import id.tolok.measurement.statement.Evidence;
import id.tolok.measurement.statement.Explanation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What people wrote beside the numbers of one indicator, for the columns of a form.
///
/// @param period of the form; on the form of a year each quarter's words are named
/// @param explanations by quarter, in order
/// @param evidence of its figures in the period
/// @param positions names of the agency's positions by their key
record FormWords(
    Period period,
    Map<Integer, Explanation.Words> explanations,
    List<Evidence> evidence,
    Map<Long, String> positions,
    Function<LocalDate, String> date) {

  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

  /// What drove a result that met its target.
  String causes() {
    return joined(Explanation.Words::cause);
  }

  String obstacles() {
    return joined(Explanation.Words::obstacle);
  }

  /// Of a result short of its target the cause held it back too.
  String causesAndObstacles() {
    return joined(words ->
        Stream.of(words.cause(), words.obstacle())
            .map(String::strip)
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(" ")));
  }

  String followUps() {
    return joined(this::followUp);
  }

  /// The titles, each once.
  String evidenceTitles() {
    Map<Long, String> titles = new LinkedHashMap<>();
    evidence.forEach(item -> titles.put(item.id(), item.description().title()));
    return String.join("; ", titles.values());
  }

  private String followUp(Explanation.Words words) {
    if (words.followUp().isBlank()) {
      return "";
    }
    List<String> more = new ArrayList<>();
    LocalDate due = words.dueOn();
    if (due != null) {
      more.add("paling lambat " + date.apply(due));
    }
    if (words.ownerPositionId().isPresent()) {
      String owner = positions.get(words.ownerPositionId().getAsLong());
      if (owner != null) {
        more.add(owner);
      }
    }
    return more.isEmpty()
        ? words.followUp()
        : words.followUp() + " (" + String.join("; ", more) + ")";
  }

  private String joined(Function<Explanation.Words, String> part) {
    return explanations.entrySet().stream()
        .map(quarter -> Map.entry(quarter.getKey(), part.apply(quarter.getValue()).strip()))
        .filter(quarter -> !quarter.getValue().isEmpty())
        .map(quarter ->
            period.isYear()
                ? "TW " + ROMAN.get(quarter.getKey() - 1) + ": " + quarter.getValue()
                : quarter.getValue())
        .collect(Collectors.joining(" "));
  }
}
