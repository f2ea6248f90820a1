package id.tolok.lint.decree;

import id.tolok.document.Decree;
import id.tolok.document.text.Block;
import id.tolok.lint.LintCode;
import id.tolok.lint.rule.IndicatorRow;
import id.tolok.lint.rule.Remarks;
import id.tolok.lint.rule.Rule;
import id.tolok.lint.rule.Subject;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.regex.Pattern;

/// Title, annex headings and target years speak of one period.
final class PeriodRule implements Rule {

  private static final Pattern SPAN =
      Pattern.compile(
          "TAHUN\\s+(20\\d{2})\\s*[-\u2010-\u2015]\\s*(20\\d{2})", Pattern.CASE_INSENSITIVE);
  private static final Pattern HEADING = Pattern.compile("INDIKATOR KINERJA|^[\\s*#]*TAHUN\\s+20");

  @Override
  public void check(Subject subject, Remarks remarks) {
    for (Decree decree : subject.catalogue().decrees()) {
      if (decree.periodStart() != null && decree.periodEnd() != null) {
        var period = decree.periodStart() + "-" + decree.periodEnd();
        checkHeadings(subject, decree, period, remarks);
        checkTargets(subject, decree, decree.periodStart(), decree.periodEnd(), remarks);
      }
    }
  }

  private static void checkHeadings(
      Subject subject, Decree decree, String period, Remarks remarks) {
    var reported = new LinkedHashSet<String>();
    for (Block block : subject.blocks()) {
      var heading = headingPeriod(block);
      if (heading.isPresent() && !heading.get().equals(period) && reported.add(heading.get())) {
        remarks.on(
            LintCode.PERIOD_MISMATCH, decree, block.where(), text(block), period, heading.get());
      }
    }
  }

  private static Optional<String> headingPeriod(Block block) {
    var text = text(block);
    var matcher = SPAN.matcher(text);
    return HEADING.matcher(text).find() && matcher.find()
        ? Optional.of(matcher.group(1) + "-" + matcher.group(2))
        : Optional.empty();
  }

  private static String text(Block block) {
    return switch (block) {
      case Block.Line line -> line.text().strip();
      case Block.Grid grid -> "";
    };
  }

  /// Years of the table that lie outside the period, or years of the period the table leaves out.
  private static void checkTargets(
      Subject subject, Decree decree, int from, int until, Remarks remarks) {
    var index = subject.catalogue().decrees().indexOf(decree);
    for (IndicatorRow row : subject.rows()) {
      var years = row.indicator().targets().keySet();
      if (row.position().decree() != index || years.isEmpty()) {
        continue;
      }
      var differs =
          years.stream().anyMatch(year -> outside(year, from, until))
              || years.size() < until - from + 1;
      if (differs && years.size() > 1) {
        remarks.on(
            LintCode.PERIOD_MISMATCH,
            row,
            "targets",
            String.join(", ", years),
            from + "-" + until,
            String.join(", ", years));
        return;
      }
    }
  }

  private static boolean outside(String year, int from, int until) {
    return year.matches("\\d{4}")
        && (Integer.parseInt(year) < from || Integer.parseInt(year) > until);
  }
}
