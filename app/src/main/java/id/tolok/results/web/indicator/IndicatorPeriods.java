package id.tolok.results.web.indicator;

import id.tolok.formula.Value;
import id.tolok.results.NumberAddress;
import id.tolok.results.web.choice.Choice;
import id.tolok.results.web.indicator.IndicatorResultView.PeriodLine;
import id.tolok.results.web.indicator.IndicatorYears.Measured;
import id.tolok.results.web.text.ResultTexts;
import id.tolok.scorecard.Scored;
import id.tolok.scorecard.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The periods of one indicator as lines of a table.
final class IndicatorPeriods {

  private static final int QUARTERS = 4;

  private final ResultTexts texts;
  private final Choice choice;
  private final IndicatorYears years;

  IndicatorPeriods(ResultTexts texts, Choice choice, IndicatorYears years) {
    this.texts = texts;
    this.choice = choice;
    this.years = years;
  }

  /// Each quarter of the year shown by itself, then from January to each quarter, then the year.
  List<PeriodLine> quarters(Measured measured) {
    var stretches = new ArrayList<Stretch>();
    IntStream.rangeClosed(1, QUARTERS).mapToObj(Stretch::quarter).forEach(stretches::add);
    IntStream.rangeClosed(2, QUARTERS).mapToObj(Stretch::toDate).forEach(stretches::add);
    stretches.add(Stretch.wholeYear());
    return stretches.stream()
        .map(stretch ->
            line(texts.stretch(stretch, choice.year()), choice.year(), measured, stretch))
        .toList();
  }

  /// The years, the latest first.
  List<PeriodLine> history() {
    return years.measured().reversed().entrySet().stream()
        .map(entry ->
            line(
                String.valueOf(entry.getKey()),
                entry.getKey(),
                entry.getValue(),
                Stretch.wholeYear()))
        .toList();
  }

  private PeriodLine line(String period, int year, Measured measured, Stretch stretch) {
    Scored scored = measured.at(stretch);
    return new PeriodLine(
        period,
        texts.target(measured.target(), scored, stretch),
        texts.actual(scored.actual(), measured.target().unit()),
        scored.actual() instanceof Value.Known,
        texts.share(scored.achievement()),
        texts.mark(scored, measured.scorecard().card().plan().scale()),
        texts.trend(years.trend(year, stretch)),
        new NumberAddress(measured.lineageId(), year, stretch, choice.basis()).path());
  }
}
