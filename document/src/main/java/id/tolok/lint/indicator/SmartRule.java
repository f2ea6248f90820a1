package id.tolok.lint.indicator;

import id.tolok.document.Catalogue;
import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;
import id.tolok.lint.LintCode;
import id.tolok.lint.rule.IndicatorRow;
import id.tolok.lint.rule.Remarks;
import id.tolok.lint.rule.Rule;
import id.tolok.lint.rule.Subject;
import id.tolok.lint.rule.Words;
import java.util.Locale;
import java.util.regex.Pattern;

/// An indicator is specific, measurable, achievable, relevant and bound to a time.
@BasedOn(value = Regulation.PERMENPAN_20_2008, place = "kriteria indikator kinerja")
final class SmartRule implements Rule {

  private static final Pattern TWO_MEASURES =
      Pattern.compile("[/;]\\s*(jumlah|persentase|prosentase|nilai|indeks|tingkat)\\b");
  private static final Pattern ACTIVITY =
      Pattern.compile(
          "^(me(ng|m|n|ny|l|r|w|y)\\p{L}{3,}(kan|i)?|pelaksanaan|pembayaran|pengadaan|penyediaan"
              + "|langganan|monitoring|pembinaan|pelaporan|fasilitasi)\\b");
  private static final Pattern VERB =
      Pattern.compile("^me(ng|m|n|ny|l|r|w)\\p{L}{2,}(kan|i|nya)?\\b");

  @Override
  public void check(Subject subject, Remarks remarks) {
    for (IndicatorRow row : subject.rows()) {
      checkRow(row, remarks);
    }
    checkTargets(subject, subject.catalogue(), remarks);
  }

  private static void checkRow(IndicatorRow row, Remarks remarks) {
    var name = row.indicator().indicator();
    var lower = name.toLowerCase(Locale.ROOT).strip();
    var objective = row.indicator().objective();
    if (TWO_MEASURES.matcher(lower).find()) {
      remarks.on(LintCode.TWO_MEASURES_IN_ONE, row, "indicator", name, name);
    }
    if (objective != null && Words.normalised(objective).equals(Words.normalised(name))) {
      remarks.on(LintCode.INDICATOR_REPEATS_OBJECTIVE, row, "indicator", name, name);
    } else if (ACTIVITY.matcher(lower).find() && !lower.startsWith("meningkat")) {
      remarks.on(LintCode.INDICATOR_IS_ACTIVITY, row, "indicator", name, name);
    }
    if (objective != null && isActivity(objective)) {
      remarks.on(LintCode.OBJECTIVE_IS_ACTIVITY, row, "objective", objective, objective);
    }
  }

  /// An objective names a condition reached (Meningkatnya ...), not the doing of it (Meningkatkan
  /// ...).
  private static boolean isActivity(String objective) {
    var lower = objective.toLowerCase(Locale.ROOT).strip();
    var first = lower.split("\\s+", 2)[0];
    return VERB.matcher(lower).find() && !first.endsWith("nya");
  }

  private static void checkTargets(Subject subject, Catalogue catalogue, Remarks remarks) {
    var none =
        subject.rows().stream()
            .allMatch(row ->
                row.indicator().targets().isEmpty() && row.indicator().quarterTargets().isEmpty());
    if (none && !subject.rows().isEmpty() && !catalogue.decrees().isEmpty()) {
      var decree = catalogue.decrees().getFirst();
      remarks.on(
          LintCode.TARGETS_MISSING,
          decree,
          "title",
          String.valueOf(decree.title()),
          Integer.toString(subject.rows().size()));
    }
  }
}
