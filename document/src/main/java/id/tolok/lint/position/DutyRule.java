package id.tolok.lint.position;

import id.tolok.document.Position;
import id.tolok.lint.LintCode;
import id.tolok.lint.rule.Remarks;
import id.tolok.lint.rule.Rule;
import id.tolok.lint.rule.Subject;
import id.tolok.lint.rule.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A function nobody measures is a function nobody answers for.
final class DutyRule implements Rule {

  private static final double SPEAKS_OF_MIN = 0.2;

  @Override
  public void check(Subject subject, Remarks remarks) {
    for (Position position : subject.catalogue().positions()) {
      if (!position.indicators().isEmpty()) {
        checkPosition(position, remarks);
      }
    }
  }

  private static void checkPosition(Position position, Remarks remarks) {
    var measured = measured(position);
    var lines = position.functions().isEmpty() ? position.duties() : position.functions();
    var uncovered =
        lines.stream()
            .filter(line -> !isOtherDuty(line))
            .filter(line -> !covered(line, measured))
            .toList();
    if (!uncovered.isEmpty() && lines.size() > 1) {
      remarks.on(
          LintCode.DUTY_WITHOUT_INDICATOR,
          position,
          position.functions().isEmpty() ? "duties" : "functions",
          uncovered.getFirst(),
          Integer.toString(uncovered.size()),
          Integer.toString(lines.size()),
          position.name());
    }
  }

  private static List<Set<String>> measured(Position position) {
    return position.indicators().stream()
        .map(indicator ->
            Words.stems(
                indicator.indicator()
                    + " "
                    + String.valueOf(indicator.objective())
                    + " "
                    + String.valueOf(indicator.definition())))
        .toList();
  }

  private static boolean covered(String line, List<Set<String>> measured) {
    var stems = Words.stems(line);
    return stems.isEmpty()
        || measured.stream().anyMatch(words -> Words.overlap(stems, words) >= SPEAKS_OF_MIN);
  }

  private static boolean isOtherDuty(String line) {
    var lower = line.toLowerCase(Locale.ROOT);
    return lower.contains("tugas lain")
        || lower.contains("tugas-tugas lain")
        || lower.contains("tugas – tugas lain")
        || lower.contains("tugas kedinasan lain");
  }
}
