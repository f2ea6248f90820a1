package id.tolok.figures.print;

import id.tolok.achievement.Achievement;
import id.tolok.achievement.Direction;
import id.tolok.achievement.Reason;
import id.tolok.achievement.Target;
import id.tolok.achievement.grade.Grade;
import id.tolok.figures.form.Measure;
import id.tolok.figures.form.MeasurementRow;
import id.tolok.formula.Value;
import id.tolok.kernel.BasedOn;
import id.tolok.kernel.FindingMessages;
import id.tolok.kernel.IndonesianNumber;
import id.tolok.kernel.Period;
import id.tolok.kernel.Regulation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The columns of the measurement form, in their order.
@BasedOn(value = Regulation.PERMENPANRB_53_2014, place = "lampiran, formulir pengukuran kinerja")
public enum FormColumn {
  POSITION("Jabatan", 20),
  OBJECTIVE("Sasaran", 28),
  INDICATOR("Indikator", 36),
  UNIT("Satuan", 10),
  DIRECTION("Arah", 10),
  ANNUAL_TARGET("Target setahun", 11),
  QUARTER_TARGET("Target TW", 11),
  TO_DATE_TARGET("Target s.d. TW", 11),
  BASIS("Dasar", 7),
  QUARTER_ACTUAL("Realisasi TW", 11),
  TO_DATE_ACTUAL("Realisasi s.d. TW", 11),
  QUARTER_ACHIEVEMENT("Capaian TW (%)", 11),
  YEAR_ACHIEVEMENT("Capaian thd. setahun (%)", 11),
  GRADE("Kategori", 14),
  REMARKS("Keterangan", 44);

  private static final int DECIMALS = 2;
  private static final String NONE = "–";
  private static final Set<FormColumn> OF_QUARTER =
      Set.of(QUARTER_TARGET, TO_DATE_TARGET, BASIS, QUARTER_ACTUAL, QUARTER_ACHIEVEMENT);

  private final String heading;
  private final int width;

  FormColumn(String heading, int width) {
    this.heading = heading;
    this.width = width;
  }

  /// The columns that make sense for a period: a whole year has no quarter.
  public static List<FormColumn> of(Period period) {
    return Stream.of(values())
        .filter(column -> !period.isYear() || !OF_QUARTER.contains(column))
        .toList();
  }

  /// The heading, with the period's own words.
  public String heading(Period period) {
    if (!period.isYear()) {
      return heading;
    }
    if (this == TO_DATE_ACTUAL) {
      return "Realisasi setahun";
    }
    return this == YEAR_ACHIEVEMENT ? "Capaian (%)" : heading;
  }

  /// Relative width.
  public int width() {
    return width;
  }

  public FormCell cell(MeasurementRow row) {
    return switch (this) {
      case POSITION -> FormCell.of(row.indicator().position().name());
      case OBJECTIVE -> FormCell.of(row.indicator().indicator().objective());
      case INDICATOR -> FormCell.of(row.indicator().indicator().indicator());
      case UNIT -> FormCell.of(row.unit());
      case DIRECTION -> FormCell.of(direction(row.rule().direction()));
      case ANNUAL_TARGET -> target(row.plan().annual());
      case QUARTER_TARGET -> ofQuarter(row, measure -> target(measure.target()));
      case TO_DATE_TARGET -> target(row.toDate().target());
      case BASIS -> ofQuarter(row, _ -> FormCell.of(row.plan().basis().sign()));
      case QUARTER_ACTUAL -> ofQuarter(row, FormColumn::actual);
      case TO_DATE_ACTUAL -> actual(row.toDate());
      case QUARTER_ACHIEVEMENT -> ofQuarter(row, measure -> percent(measure.achievement()));
      case YEAR_ACHIEVEMENT -> percent(row.year().achievement());
      case GRADE -> grade(row);
      case REMARKS -> FormCell.of(remarks(row));
    };
  }

  private static String direction(Direction direction) {
    return switch (direction) {
      case HIGHER, RANGE_HIGHER, HIGHER_FROM_NEGATIVE -> "naik";
      case LOWER, LOWER_AS_RATIO, RANGE_LOWER -> "turun";
      case STABLE -> "stabil";
      case YES_NO -> "ada/tidak";
    };
  }

  private static FormCell ofQuarter(MeasurementRow row, Function<Measure, FormCell> cell) {
    return row.findQuarter().map(cell).orElseGet(() -> FormCell.of(""));
  }

  private static FormCell target(Target target) {
    return switch (target) {
      case Target.Value(var figure) -> FormCell.of(figure, DECIMALS);
      case Target.Range(var low, var high) -> FormCell.of(shown(low) + " - " + shown(high));
      case Target.NotPlanned() -> FormCell.of(NONE);
    };
  }

  private static String shown(BigDecimal number) {
    return IndonesianNumber.rounded(number, DECIMALS);
  }

  private static FormCell actual(Measure measure) {
    return switch (measure.actual().value()) {
      case Value.Known(var number) -> FormCell.of(number, DECIMALS);
      case Value.Missing _, Value.Failed _ -> FormCell.of(NONE);
      case Value.NoEvent _ -> FormCell.of("n/a");
    };
  }

  private static FormCell percent(Achievement achievement) {
    return switch (achievement) {
      case Achievement.Measured(_, var percent, _) -> FormCell.ofPercent(percent.rounded());
      case Achievement.NotMeasured(var reason) ->
          FormCell.of(reason == Reason.NO_EVENT ? "n/a" : NONE);
    };
  }

  private static FormCell grade(MeasurementRow row) {
    Grade grade = row.grade();
    return grade == null
        ? FormCell.of(NONE)
        : FormCell.of(grade.name()).coloured(grade.findColour().orElse(null));
  }

  /// All remarks of a row in one text.
  public static String remarks(MeasurementRow row) {
    var messages = FindingMessages.indonesian();
    return row.remarks().stream().map(messages::message).collect(Collectors.joining(" "));
  }
}
