package id.tolok.figures.print;

import id.tolok.achievement.MeanAchievement;
import id.tolok.achievement.grade.Border;
import id.tolok.achievement.grade.RatingScale;
import id.tolok.document.Catalogue;
import id.tolok.document.Decree;
import id.tolok.figures.form.MeasurementForm;
import id.tolok.kernel.IndonesianNumber;
import id.tolok.kernel.LegalSource;
import id.tolok.kernel.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The words above and below the form.
public final class FormTitle {

  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

  private FormTitle() {}

  /// The form's name, after its mark where it has one.
  public static String title(MeasurementForm form) {
    String mark = form.mark().isEmpty() ? "" : form.mark() + " · ";
    return mark + title(form.period());
  }

  /// The form's name without a mark.
  public static String title(Period period) {
    return period.isYear()
        ? "Pengukuran Kinerja Tahun " + period.year()
        : "Pengukuran Kinerja Triwulan %s Tahun %d"
            .formatted(ROMAN.get(period.quarter() - 1), period.year());
  }

  /// The offices whose decrees are measured, as far as these name them.
  public static String offices(MeasurementForm form) {
    Set<String> offices = new LinkedHashSet<>();
    for (Catalogue catalogue : form.catalogues().catalogues()) {
      for (Decree decree : catalogue.decrees()) {
        if (decree.subdistrict() != null) {
          String regency = decree.regency() == null ? "" : ", " + decree.regency();
          offices.add("Kecamatan " + decree.subdistrict() + regency);
        }
      }
    }
    return String.join("; ", offices);
  }

  /// The mean of the achievements, never without how many stand behind it.
  public static String mean(MeasurementForm form) {
    return mean(form.mean());
  }

  /// A mean, never without how many stand behind it.
  public static String mean(MeanAchievement mean) {
    return mean("Rata-rata capaian", mean);
  }

  /// A mean of the main indicators (IKU) alone, whatever else is on the form.
  public static String meanOfMain(MeanAchievement mean) {
    return mean("Rata-rata indikator kinerja utama", mean);
  }

  private static String mean(String what, MeanAchievement mean) {
    String number =
        mean.findPercent()
            .map(percent -> ShownPercent.of(percent.rounded()) + "%")
            .orElse("belum ada");
    return "%s: %s (%d dari %d indikator yang ditargetkan terukur)"
        .formatted(what, number, mean.measured(), mean.planned());
  }

  /// What the signs on the form mean.
  public static List<String> legend(Period period) {
    return legend(period, RatingScale.PERMENDAGRI_86);
  }

  /// What the signs on a form mean whose grades are those of a scale.
  public static List<String> legend(Period period, RatingScale scale) {
    String judged = period.isYear() ? "capaian setahun" : "capaian triwulan";
    return List.of(
        "Kategori menurut "
            + judged
            + ": "
            + grades(scale)
            + " ("
            + LegalSource.of(scale).getFirst().regulation().title()
            + "). Capaian dibatasi 0 sampai 120.",
        "Dasar target triwulan: T tertulis; S sama dengan target setahun; B target setahun dibagi"
            + " empat.",
        "Arah naik: realisasi / target × 100; arah turun: (1 + (1 - realisasi / target)) × 100.");
  }

  private static String grades(RatingScale scale) {
    return scale.grades().stream()
        .map(grade ->
            grade
                .findBorder()
                .map(border -> grade.name() + sign(border) + IndonesianNumber.exact(border.value()))
                .orElseGet(() -> "selebihnya " + grade.name()))
        .collect(Collectors.joining(", "));
  }

  private static String sign(Border border) {
    return switch (border.kind()) {
      case FROM -> " ≥ ";
      case ABOVE -> " > ";
    };
  }
}
