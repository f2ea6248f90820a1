package id.tolok.lint.indicator;

import id.tolok.document.Indicator;
import id.tolok.lint.LintCode;
import id.tolok.lint.rule.IndicatorRow;
import id.tolok.lint.rule.Names;
import id.tolok.lint.rule.Remarks;
import id.tolok.lint.rule.Rule;
import id.tolok.lint.rule.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A target must be possible for its unit, and a percentage is not a number of things.
final class TargetRule implements Rule {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal LOOKS_LIKE_COUNT_MAX = BigDecimal.valueOf(50);

  @Override
  public void check(Subject subject, Remarks remarks) {
    for (IndicatorRow row : subject.rows()) {
      var targets = numbers(row.indicator());
      if (!targets.isEmpty()) {
        checkTargets(row, targets, remarks);
      }
    }
  }

  private static void checkTargets(IndicatorRow row, List<BigDecimal> targets, Remarks remarks) {
    var printed = String.join("; ", row.indicator().targets().values());
    var percent = "%".equals(row.indicator().unit());
    if (targets.stream().anyMatch(target -> target.signum() < 0)) {
      remarks.on(LintCode.TARGET_IMPOSSIBLE_FOR_UNIT, row, "targets", printed, printed, unit(row));
    } else if (percent && targets.stream().anyMatch(target -> target.compareTo(HUNDRED) > 0)) {
      remarks.on(LintCode.TARGET_IMPOSSIBLE_FOR_UNIT, row, "targets", printed, printed, unit(row));
    } else if (percent && looksLikeCount(row.indicator(), targets)) {
      remarks.on(
          LintCode.TARGET_LOOKS_LIKE_COUNT, row, "targets", printed, row.indicator().indicator());
    }
    var zeroYear = firstZero(row.indicator().targets());
    if (zeroYear.isPresent()) {
      remarks.on(LintCode.TARGET_ZERO, row, "targets", printed, zeroYear.get());
    }
  }

  /// A name that counts, with whole targets far below a hundred, means things and not percents.
  private static boolean looksLikeCount(Indicator indicator, List<BigDecimal> targets) {
    return Names.saysCount(indicator.indicator())
        && targets.stream()
            .allMatch(target ->
                target.stripTrailingZeros().scale() <= 0
                    && target.compareTo(LOOKS_LIKE_COUNT_MAX) < 0);
  }

  private static Optional<String> firstZero(Map<String, String> targets) {
    return targets.entrySet().stream()
        .filter(entry -> number(entry.getValue()).filter(n -> n.signum() == 0).isPresent())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static String unit(IndicatorRow row) {
    return row.indicator().unit() == null ? "-" : row.indicator().unit();
  }

  private static List<BigDecimal> numbers(Indicator indicator) {
    var numbers = new ArrayList<BigDecimal>();
    indicator.targets().values().forEach(text -> number(text).ifPresent(numbers::add));
    return numbers;
  }

  private static Optional<BigDecimal> number(String text) {
    var plain = text.strip();
    return plain.matches("-?\\d{1,15}(\\.\\d{1,10})?")
        ? Optional.of(new BigDecimal(plain))
        : Optional.empty();
  }
}
