package id.tolok.cli.show;

import id.tolok.achievement.Achievement;
import id.tolok.achievement.Target;
import id.tolok.figures.Adding;
import id.tolok.figures.FigureBook;
import id.tolok.figures.FigureSeries;
import id.tolok.figures.form.Measure;
import id.tolok.figures.form.MeasurementForm;
import id.tolok.figures.form.MeasurementRow;
import id.tolok.figures.print.ShownPercent;
import id.tolok.formula.Formulas;
import id.tolok.kernel.Finding;
import id.tolok.kernel.FindingMessages;
import id.tolok.kernel.IndonesianNumber;
import id.tolok.kernel.Period;
import id.tolok.kernel.SourceSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// How one indicator's achievement came about: the decree's formula, the figures, the value at
/// every node, the target and the grade.
public final class MeasurementExplanation {

  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
  private static final int DECIMALS = 6;

  private final MeasurementForm form;
  private final MeasurementRow row;
  private final FigureBook book;
  private final Ink ink;
  private final int width;
  private final List<String> lines = new ArrayList<>();

  private MeasurementExplanation(
      MeasurementForm form, MeasurementRow row, FigureBook book, Ink ink, int width) {
    this.form = form;
    this.row = row;
    this.book = book;
    this.ink = ink;
    this.width = width;
  }

  public static List<String> lines(
      MeasurementForm form, MeasurementRow row, FigureBook book, Ink ink, int width) {
    var explanation = new MeasurementExplanation(form, row, book, ink, width);
    explanation.write();
    return List.copyOf(explanation.lines);
  }

  private void write() {
    var indicator = row.indicator().indicator();
    lines.add(ink.bold(indicator.indicator()));
    add("Jabatan    ", row.indicator().position().name());
    if (indicator.objective() != null) {
      add("Sasaran    ", indicator.objective());
    }
    add("Dokumen    ", row.indicator().document() + place());
    add("Rumus      ", Formulas.print(row.expression()));
    if (indicator.formulaText() != null) {
      add("Tertulis   ", indicator.formulaText());
    }
    figures();
    Period period = form.period();
    row.findQuarter()
        .ifPresent(quarter ->
            measure(
                "Triwulan " + ROMAN.get(period.quarter() - 1),
                quarter,
                " (" + row.plan().basis().words() + ")"));
    measure(period.isYear() ? "Setahun" : "Sampai dengan triwulan ini", row.toDate(), "");
    if (!period.isYear()) {
      lines.add("");
      lines.add(ink.bold("Terhadap target setahun"));
      target(row.year(), "");
    }
    grade();
    row.remarks()
        .forEach(remark -> add("Catatan    ", FindingMessages.indonesian().message(remark)));
  }

  private String place() {
    SourceSpan where = row.indicator().indicator().sources().get("indicator");
    return where == null ? "" : ", " + Words.place(where);
  }

  private void figures() {
    lines.add("");
    lines.add(ink.bold("Angka tahun " + form.period().year()));
    var names = new LinkedHashSet<String>();
    Formulas.variables(row.expression()).forEach(variable -> names.add(variable.name()));
    Formulas.constants(row.expression()).forEach(constant -> names.add(constant.name()));
    for (String name : names) {
      add("  ", name + ": " + series(name));
    }
  }

  private String series(String name) {
    var series = book.series(row.indicator().document(), name);
    return series.map(this::figures).orElse("belum diisi");
  }

  private String figures(FigureSeries series) {
    int year = form.period().year();
    if (series.adding() == Adding.FIXED) {
      return shown(series.figures().get(Period.year(year))) + " (tetap setahun)";
    }
    var figures = new StringJoiner(", ");
    for (int quarter = 1; quarter <= ROMAN.size(); quarter++) {
      BigDecimal figure = series.figures().get(Period.quarter(year, quarter));
      figures.add("TW " + ROMAN.get(quarter - 1) + " " + shown(figure));
    }
    return figures + " (" + series.adding().label().toLowerCase(Locale.ROOT) + ")";
  }

  private static String shown(@Nullable BigDecimal figure) {
    return figure == null ? "–" : IndonesianNumber.rounded(figure, DECIMALS);
  }

  private void measure(String heading, Measure measure, String basis) {
    lines.add("");
    lines.add(ink.bold(heading));
    Formulas.show(measure.actual()).lines().forEach(line -> lines.add("  " + line));
    target(measure, basis);
  }

  private void target(Measure measure, String basis) {
    String target =
        switch (measure.target()) {
          case Target.Value(var figure) -> shown(figure);
          case Target.Range(var low, var high) -> shown(low) + " - " + shown(high);
          case Target.NotPlanned() -> "tidak ada";
        };
    add("  target   ", target + basis);
    String achievement =
        switch (measure.achievement()) {
          case Achievement.Measured(var raw, var percent, _) ->
              ShownPercent.of(percent.rounded())
                  + "%, dari "
                  + row.rule().direction().formula()
                  + (raw == null || raw.equals(percent)
                      ? ""
                      : " = " + ShownPercent.of(raw.rounded()) + "%, dibatasi");
          case Achievement.NotMeasured(var reason) ->
              FindingMessages.indonesian().message(Finding.of(reason, SourceSpan.of(1, 1, 1, 1)));
        };
    add("  capaian  ", achievement);
  }

  private void grade() {
    lines.add("");
    row.findGrade()
        .ifPresent(
            grade -> add("Kategori   ", grade.name() + " (skala " + form.scale().code() + ")"));
  }

  private void add(String label, String text) {
    String start = label;
    for (String line : Wrapping.wrap(text, Math.max(20, width - label.length()))) {
      lines.add(start + line);
      start = " ".repeat(label.length());
    }
  }
}
