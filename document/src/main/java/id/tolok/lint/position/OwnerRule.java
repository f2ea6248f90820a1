package id.tolok.lint.position;

import id.tolok.lint.LintCode;
import id.tolok.lint.rule.IndicatorRow;
import id.tolok.lint.rule.Remarks;
import id.tolok.lint.rule.Rule;
import id.tolok.lint.rule.Subject;
import java.util.Locale;
import java.util.regex.Pattern;

/// Every indicator needs someone who answers for it and a source that can be checked.
final class OwnerRule implements Rule {

  private static final Pattern PERSON =
      Pattern.compile(
          "^(kasi|kasie|kasub|kepala|sekretaris|sekcam|camat|bendahara|pemohon|staf|pengurus)\\b");

  @Override
  public void check(Subject subject, Remarks remarks) {
    boolean hasResponsibleColumn =
        subject.rows().stream().anyMatch(row -> row.indicator().responsible() != null);
    for (IndicatorRow row : subject.rows()) {
      checkResponsible(row, hasResponsibleColumn, remarks);
      checkSource(row, remarks);
    }
    if (!hasResponsibleColumn && !subject.rows().isEmpty()) {
      var first = subject.rows().getFirst();
      remarks.on(
          LintCode.RESPONSIBLE_MISSING,
          first,
          "indicator",
          first.indicator().indicator(),
          "seluruh tabel (" + subject.rows().size() + " indikator)");
    }
  }

  private static void checkResponsible(IndicatorRow row, boolean hasColumn, Remarks remarks) {
    var responsible = row.indicator().responsible();
    var name = row.indicator().indicator();
    if (responsible == null) {
      if (hasColumn) {
        remarks.on(LintCode.RESPONSIBLE_MISSING, row, "indicator", name, name);
      }
      return;
    }
    var position = row.position().name();
    if (Positions.level(position) != Positions.Level.OTHER
        && Positions.level(responsible) != Positions.Level.OTHER
        && !Positions.sameOffice(position, responsible)) {
      remarks.on(
          LintCode.RESPONSIBLE_IS_OTHER_POSITION,
          row,
          "responsible",
          responsible,
          responsible,
          position);
    }
  }

  private static void checkSource(IndicatorRow row, Remarks remarks) {
    var source = row.indicator().dataSource();
    if (source == null) {
      remarks.on(
          LintCode.DATA_SOURCE_MISSING,
          row,
          "indicator",
          row.indicator().indicator(),
          row.indicator().indicator());
    } else if (PERSON.matcher(source.toLowerCase(Locale.ROOT).strip()).find()) {
      remarks.on(LintCode.DATA_SOURCE_IS_PERSON, row, "dataSource", source, source);
    }
  }
}
