package id.tolok.results.web.open;

import id.tolok.achievement.Target;
import id.tolok.catalogue.AcceptedIndicator;
import id.tolok.document.Indicator;
import id.tolok.formula.Value;
import id.tolok.kernel.FiscalYear;
import id.tolok.results.AgencyScorecard;
import id.tolok.results.Basis;
import id.tolok.results.NumberAddress;
import id.tolok.results.board.Board;
import id.tolok.results.board.Grouping;
import id.tolok.results.web.chart.Charts;
import id.tolok.results.web.open.OpenIndicatorView.Fact;
import id.tolok.results.web.open.OpenResults.OpenYear;
import id.tolok.results.web.text.ResultTexts;
import id.tolok.scorecard.Scored;
import id.tolok.scorecard.Stretch;
import id.tolok.shell.Visit;
import id.tolok.shell.part.ChartView;
import id.tolok.shell.part.Tab;
import id.tolok.survey.number.PublishedIndexes;
import id.tolok.survey.number.PublishedIndexes.Published;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the pages for everybody. Nothing of a person is on them.
@Component
class OpenViews {

  private static final int YEARS = 4;
  private static final int QUARTERS = 4;

  private final Visit visit;
  private final OpenResults results;
  private final PublishedIndexes published;
  private final Clock clock;

  OpenViews(Visit visit, OpenResults results, PublishedIndexes published, Clock clock) {
    this.visit = visit;
    this.results = results;
    this.published = published;
    this.clock = clock;
  }

  OpenAgenciesView agencies(int year) {
    var texts = texts();
    var plain = new PlainWords(texts);
    return new OpenAgenciesView(
        texts.w("results.open.lead", String.valueOf(year)),
        years(OpenPages.PATH, year),
        results.all(year).entrySet().stream()
            .map(entry ->
                new OpenAgenciesView.Regency(
                    entry.getKey(),
                    entry.getValue().stream().map(each -> line(texts, plain, each)).toList()))
            .toList());
  }

  private static OpenAgenciesView.Line line(ResultTexts texts, PlainWords plain, OpenYear year) {
    String period = texts.stretch(year.stretch(), year.scorecard().year());
    return new OpenAgenciesView.Line(
        year.agency().name(),
        address(year.agency().id(), year.scorecard().year()),
        period,
        plain.of(year.board(), period),
        texts.average(year.board().whole(), year.board().scale()));
  }

  OpenAgencyView agency(OpenYear year) {
    var texts = texts();
    var plain = new PlainWords(texts);
    int shown = year.scorecard().year();
    String period = texts.stretch(year.stretch(), shown);
    String download = OpenPages.PATH + "/unduh/%d/%d".formatted(year.agency().id(), shown);
    return new OpenAgencyView(
        year.agency().name(),
        texts.w("results.open.agency.lead", period),
        years(OpenPages.PATH + "/instansi/" + year.agency().id(), shown),
        plain.of(year.board(), period),
        texts.average(year.board().whole(), year.board().scale()),
        year.board().groups(Grouping.OBJECTIVE).stream()
            .map(group -> objective(texts, plain, year, group))
            .toList(),
        published.latest(year.agency().id()).map(one -> survey(texts, one)).orElse(""),
        OpenAgencyView.SURVEYS + "/instansi/" + year.agency().id(),
        download + ".csv",
        download + ".json");
  }

  private static String survey(ResultTexts texts, Published one) {
    return texts.w(
        "results.open.survey.text",
        texts.figure(one.index()),
        one.quality().name(),
        one.roundName(),
        texts.number(one.respondents()));
  }

  private static OpenAgencyView.Objective objective(
      ResultTexts texts, PlainWords plain, OpenYear year, Board.Group group) {
    return new OpenAgencyView.Objective(
        group.heading().isEmpty() ? texts.w("results.group.no-objective") : group.heading(),
        texts.average(group.average(), year.board().scale()),
        group.rows().stream()
            .map(row ->
                new OpenAgencyView.Line(
                    row.name(),
                    indicatorAddress(row.lineageId(), year.scorecard().year()),
                    texts.target(row.target(), row.scored(), year.stretch()),
                    texts.actual(row.scored().actual(), row.target().unit()),
                    new NumberAddress(
                            row.lineageId(),
                            year.scorecard().year(),
                            year.stretch(),
                            Basis.APPROVED)
                        .openPath(),
                    texts.mark(row.scored(), year.board().scale()),
                    plain.of(row.scored())))
            .toList());
  }

  OpenIndicatorView indicator(OpenYear year, AcceptedIndicator latest) {
    var texts = texts();
    long lineage = latest.lineageId();
    var row = year.board().find(lineage);
    var stated = row.map(found -> found.target().indicator()).orElse(latest).stated();
    String unit = row.map(found -> found.target().unit()).orElse(stated.unit());
    String period = texts.stretch(year.stretch(), year.scorecard().year());
    var charts = new Charts(texts);
    List<Shown> quarters = row.isEmpty() ? List.of() : quarters(texts, year, lineage);
    List<Shown> years = history(year, lineage);
    return new OpenIndicatorView(
        stated.indicator(),
        year.agency().name() + " · " + period,
        year.agency().name(),
        address(year.agency().id(), year.scorecard().year()),
        years(OpenPages.PATH + "/indikator/" + lineage, year.scorecard().year()),
        row.map(found -> new PlainWords(texts).of(found.scored()))
            .orElse(texts.w("results.indicator.unmeasured.title")),
        row.map(found -> texts.mark(found.scored(), year.board().scale()))
            .orElse(ResultTexts.none(texts.w("results.indicator.unmeasured"))),
        facts(texts, stated),
        chart(charts, stated.indicator(), unit, quarters),
        lines(texts, year, unit, quarters),
        years.size() < 2 ? ChartView.NONE : chart(charts, stated.indicator(), unit, years),
        lines(texts, year, unit, years));
  }

  private static ChartView chart(
      Charts charts, String name, @Nullable String unit, List<Shown> points) {
    return charts.alongTime(
        name,
        unit,
        points.stream().map(each -> new Charts.Point(each.label(), each.scored())).toList());
  }

  /// A period of an indicator.
  ///
  /// @param address where its number is explained
  private record Shown(String label, Scored scored, NumberAddress address) {}

  private static List<Shown> quarters(ResultTexts texts, OpenYear year, long lineage) {
    return IntStream.rangeClosed(1, QUARTERS)
        .mapToObj(quarter ->
            shown(
                texts.w("results.quarter", ResultTexts.roman(quarter)),
                year.scorecard(),
                lineage,
                Stretch.quarter(quarter)))
        .toList();
  }

  private List<Shown> history(OpenYear year, long lineage) {
    int last = year.scorecard().year();
    return IntStream.rangeClosed(last - YEARS, last)
        .filter(FiscalYear::exists)
        .mapToObj(each -> results.scorecard(year.agency().id(), each))
        .flatMap(Optional::stream)
        .filter(card -> has(card, lineage))
        .map(card -> shown(String.valueOf(card.year()), card, lineage, Stretch.wholeYear()))
        .filter(each -> says(each.scored()))
        .toList();
  }

  private static Shown shown(String label, AgencyScorecard card, long lineage, Stretch stretch) {
    return new Shown(
        label,
        card.card().scored(lineage, stretch),
        new NumberAddress(lineage, card.year(), stretch, Basis.APPROVED));
  }

  /// Whether there is a target or a figure.
  private static boolean says(Scored scored) {
    return scored.actual() instanceof Value.Known
        || !(scored.target() instanceof Target.NotPlanned);
  }

  private static boolean has(AgencyScorecard card, long lineage) {
    return card.card().plan().indicators().stream().anyMatch(each -> each.id() == lineage);
  }

  private static List<OpenIndicatorView.Line> lines(
      ResultTexts texts, OpenYear year, @Nullable String unit, List<Shown> periods) {
    return periods.stream()
        .map(each ->
            new OpenIndicatorView.Line(
                each.label(),
                texts.target(each.scored().target(), unit, null),
                texts.actual(each.scored().actual(), unit),
                each.scored().actual() instanceof Value.Known,
                texts.share(each.scored().achievement()),
                texts.mark(each.scored(), year.board().scale()),
                each.address().openPath()))
        .toList();
  }

  private static List<Fact> facts(ResultTexts texts, Indicator stated) {
    var facts = new ArrayList<Fact>();
    add(facts, texts.w("results.indicator.objective"), stated.objective());
    add(facts, texts.w("results.indicator.definition"), stated.definition());
    add(facts, texts.w("results.open.why"), String.join("\n", stated.rationale()));
    add(facts, texts.w("results.indicator.formula"), stated.formulaText());
    add(facts, texts.w("results.open.source"), stated.dataSource());
    return facts;
  }

  private static void add(List<Fact> facts, String label, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      facts.add(new Fact(label, text.strip()));
    }
  }

  private List<Tab> years(String path, int chosen) {
    int now = Math.max(chosen, LocalDate.now(clock).getYear());
    return IntStream.concat(IntStream.of(chosen), IntStream.rangeClosed(now - YEARS + 1, now))
        .distinct()
        .sorted()
        .mapToObj(year -> Tab.of(String.valueOf(year), path + "?tahun=" + year, year == chosen))
        .toList();
  }

  private static String address(long agencyId, int year) {
    return OpenPages.PATH + "/instansi/%d?tahun=%d".formatted(agencyId, year);
  }

  private static String indicatorAddress(long lineageId, int year) {
    return OpenPages.PATH + "/indikator/%d?tahun=%d".formatted(lineageId, year);
  }

  private ResultTexts texts() {
    return ResultTexts.open(visit.words(), visit.format());
  }
}
