package id.tolok.lint.position;

import id.tolok.document.Position;
import id.tolok.formula.FormulaKind;
import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;
import id.tolok.lint.LintCode;
import id.tolok.lint.rule.IndicatorRow;
import id.tolok.lint.rule.Names;
import id.tolok.lint.rule.Remarks;
import id.tolok.lint.rule.Rule;
import id.tolok.lint.rule.Subject;
import java.util.Locale;
import java.util.regex.Pattern;

/// A position's level decides its echelon and the kind of result it answers for.
final class PositionRule implements Rule {

  private static final Pattern DOCUMENT =
      Pattern.compile("^(jumlah|jml)\\s+(dokumen|laporan|surat|berkas)\\b");

  @Override
  public void check(Subject subject, Remarks remarks) {
    for (Position position : subject.catalogue().positions()) {
      checkEchelon(position, remarks);
      checkSubdivision(position, remarks);
    }
    for (IndicatorRow row : subject.rows()) {
      checkHead(row, remarks);
    }
  }

  @BasedOn(value = Regulation.PP_18_2016, place = "organisasi kecamatan")
  private static void checkEchelon(Position position, Remarks remarks) {
    var expected = Positions.echelon(Positions.level(position.name()));
    var printed = position.echelon();
    if (expected.isPresent() && printed != null && !agrees(printed, expected.get())) {
      remarks.on(
          LintCode.POSITION_LEVEL_WRONG,
          position,
          "echelon",
          printed,
          position.name(),
          printed,
          expected.get());
    }
  }

  /// `III` agrees with `III.a`; a letter, where printed, must be the same.
  private static boolean agrees(String printed, String expected) {
    var plain = printed.toLowerCase(Locale.ROOT).replaceAll("[^iv.ab]", "").replace(".", "");
    var law = expected.toLowerCase(Locale.ROOT).replace(".", "");
    return plain.isEmpty() || law.equals(plain) || law.substring(0, law.length() - 1).equals(plain);
  }

  @BasedOn(value = Regulation.PERMENPAN_9_2007, place = "indikator outcome")
  private static void checkHead(IndicatorRow row, Remarks remarks) {
    var name = row.indicator().indicator();
    if (Positions.level(row.position().name()) == Positions.Level.HEAD
        && DOCUMENT.matcher(name.toLowerCase(Locale.ROOT).strip()).find()) {
      remarks.on(LintCode.HEAD_MEASURES_DOCUMENTS, row, "indicator", name, name);
    }
  }

  private static void checkSubdivision(Position position, Remarks remarks) {
    if (Positions.level(position.name()) == Positions.Level.SUBDIVISION_HEAD
        && !position.indicators().isEmpty()
        && position.indicators().stream()
            .noneMatch(indicator ->
                Names.saysCount(indicator.indicator())
                    || indicator.formula().kind() == FormulaKind.COUNT)) {
      remarks.on(
          LintCode.SUBDIVISION_WITHOUT_OUTPUT,
          position,
          "rawName",
          position.rawName(),
          position.name());
    }
  }
}
