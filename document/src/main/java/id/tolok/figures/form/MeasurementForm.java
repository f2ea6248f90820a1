package id.tolok.figures.form;

import id.tolok.achievement.MeanAchievement;
import id.tolok.achievement.grade.RatingScale;
import id.tolok.figures.CatalogueSet;
import id.tolok.figures.FigureBook;
import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Period;
import id.tolok.kernel.Regulation;
import java.util.List;

/// The measurement form of a quarter or a year: one row per indicator.
///
/// @param mark printed above everything, such as that the data are invented; empty for none
/// @param rows in the order of the documents
/// @param scale the scale of the grades
@BasedOn(value = Regulation.PERMENPANRB_53_2014, place = "lampiran, pengukuran kinerja")
public record MeasurementForm(
    String mark,
    Period period,
    CatalogueSet catalogues,
    RatingScale scale,
    List<MeasurementRow> rows) {

  public MeasurementForm {
    rows = List.copyOf(rows);
  }

  public static MeasurementForm of(CatalogueSet catalogues, FigureBook book, Period period) {
    var scale = RatingScale.PERMENDAGRI_86;
    var measurer = new IndicatorMeasurer(book, period, scale);
    return new MeasurementForm(
        "",
        period,
        catalogues,
        scale,
        catalogues.indicators().stream().map(measurer::row).toList());
  }

  public MeasurementForm marked(String words) {
    return new MeasurementForm(words, period, catalogues, scale, rows);
  }

  /// The mean of what was measured, and how much of what was planned stands behind it.
  public MeanAchievement mean() {
    return MeanAchievement.of(rows.stream().map(row -> row.judged().achievement()).toList());
  }
}
