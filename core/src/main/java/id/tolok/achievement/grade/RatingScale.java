package id.tolok.achievement.grade;

import id.tolok.achievement.Percent;
import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;
import java.math.BigDecimal;
import java.util.List;

/// The scales that turn an achievement into a word. A grade is chosen from the achievement rounded
/// to two decimals, so what is printed and what is judged never disagree at a border.
public enum RatingScale {
  /// The default, five levels: over 90, 75, 65 and 50. The text gives 91-100, 76-90, 66-75, 51-65
  /// and up to 50 and leaves gaps between the integers; here each level begins just above the one
  /// below.
  @BasedOn(value = Regulation.PERMENDAGRI_86_2017, place = "lampiran, evaluasi hasil rencana")
  @BasedOn(value = Regulation.PERMENDAGRI_54_2010, place = "lampiran, evaluasi hasil rencana")
  @BasedOn(value = Regulation.TOLOK_DECISION, place = "batas di antara bilangan bulat")
  PERMENDAGRI_86(
      "P86",
      new Grade(5, "Sangat Tinggi", "Sangat Baik", Border.above("90"), "#1B5E20"),
      new Grade(4, "Tinggi", "Baik", Border.above("75"), "#66BB6A"),
      new Grade(3, "Sedang", "Cukup", Border.above("65"), "#FBC02D"),
      new Grade(2, "Rendah", "Kurang", Border.above("50"), "#EF6C00"),
      new Grade(1, "Sangat Rendah", "Sangat Kurang", null, "#C62828")),

  /// Four levels of the old accountability guideline: from 85, 70 and 55.
  @BasedOn(value = Regulation.LAN_239_2003, place = "skala pengukuran ordinal")
  LAN_239(
      "LAN239",
      new Grade(4, "Sangat Berhasil", null, Border.from("85"), null),
      new Grade(3, "Berhasil", null, Border.from("70"), null),
      new Grade(2, "Cukup Berhasil", null, Border.from("55"), null),
      new Grade(1, "Tidak Berhasil", null, null, null)),

  /// Traffic lights of the ministries: green from 100, yellow from 80, red below.
  @BasedOn(value = Regulation.KEMENKEU_PERFORMANCE, place = "status capaian")
  KEMENKEU(
      "KEMENKEU",
      new Grade(3, "Hijau", null, Border.from("100"), "#1B5E20"),
      new Grade(2, "Kuning", null, Border.from("80"), "#FBC02D"),
      new Grade(1, "Merah", null, null, "#C62828")),

  /// Levels of individual performance under the repealed PermenPANRB 8/2021, on whole percents,
  /// half up: from 101, 100, 80 and 60. For comparing old appraisals only; see {@link
  /// IndividualScore}.
  @BasedOn(value = Regulation.PERMENPANRB_8_2021, place = "lampiran, kategori capaian IKI")
  INDIVIDUAL_2021(
      "IKI8",
      new Grade(5, "Sangat Baik", null, Border.from("100.5"), null),
      new Grade(4, "Baik", null, Border.from("99.5"), null),
      new Grade(3, "Cukup", null, Border.from("79.5"), null),
      new Grade(2, "Kurang", null, Border.from("59.5"), null),
      new Grade(1, "Sangat Kurang", null, null, null)),

  /// Reached or not: from 100. For the summary counts of a report.
  @BasedOn(value = Regulation.PERMENPANRB_53_2014, place = "lampiran, ringkasan laporan kinerja")
  REACHED(
      "BIN",
      new Grade(2, "Tercapai", null, Border.from("100"), null),
      new Grade(1, "Tidak Tercapai", null, null, null));

  private static final int BANDS = 5;

  private final String code;
  private final List<Grade> grades;

  RatingScale(String code, Grade... bestFirst) {
    this.code = code;
    this.grades = List.of(bestFirst);
  }

  /// The short code used in settings and files, such as `P86`.
  public String code() {
    return code;
  }

  /// The levels, best first; the last one has no lower border.
  public List<Grade> grades() {
    return grades;
  }

  /// The level of an achievement; beyond 100 is the highest level, below 0 the lowest.
  public Grade grade(Percent achievement) {
    BigDecimal rounded = achievement.rounded();
    return grades.stream()
        .filter(grade -> grade.findBorder().stream().allMatch(border -> border.admits(rounded)))
        .findFirst()
        .orElseThrow();
  }

  /// Which of five bands a level of this scale is shown in, whatever the scale: the best of every
  /// scale is 5, the worst 1.
  public int band(Grade grade) {
    return 1 + Math.round((float) (BANDS - 1) * (grade.level() - 1) / (grades.size() - 1));
  }

  /// The scale with this code.
  ///
  /// @throws IllegalArgumentException when no scale has this code
  public static RatingScale of(String code) {
    for (RatingScale scale : values()) {
      if (scale.code.equals(code)) {
        return scale;
      }
    }
    throw new IllegalArgumentException("no rating scale: " + code);
  }
}
