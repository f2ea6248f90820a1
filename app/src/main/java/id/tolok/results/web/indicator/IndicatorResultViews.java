package id.tolok.results.web.indicator;

import id.tolok.catalogue.AcceptedIndicator;
import id.tolok.catalogue.CatalogueVersion;
import id.tolok.catalogue.Catalogues;
import id.tolok.results.Basis;
import id.tolok.results.Scorecards;
import id.tolok.results.board.Trend;
import id.tolok.results.web.chart.Charts;
import id.tolok.results.web.choice.Asked;
import id.tolok.results.web.choice.Choice;
import id.tolok.results.web.indicator.IndicatorResultView.Fact;
import id.tolok.results.web.indicator.IndicatorResultView.Headline;
import id.tolok.results.web.indicator.IndicatorResultView.Links;
import id.tolok.results.web.indicator.IndicatorYears.Measured;
import id.tolok.results.web.text.ResultTexts;
import id.tolok.results.web.text.Sayings;
import id.tolok.scorecard.Scored;
import id.tolok.scorecard.Stretch;
import id.tolok.shell.Visit;
import id.tolok.shell.part.ChartView;
import id.tolok.shell.part.Tab;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page of an indicator's result.
@Component
class IndicatorResultViews {

  private static final int QUARTERS = 4;

  private final Visit visit;
  private final Gate gate;
  private final Scorecards scorecards;
  private final Catalogues catalogues;
  private final Surroundings surroundings;
  private final Sayings sayings;

  IndicatorResultViews(
      Visit visit,
      Gate gate,
      Scorecards scorecards,
      Catalogues catalogues,
      Surroundings surroundings,
      Sayings sayings) {
    this.visit = visit;
    this.gate = gate;
    this.scorecards = scorecards;
    this.catalogues = catalogues;
    this.surroundings = surroundings;
    this.sayings = sayings;
  }

  /// @param history the indicator through the versions, oldest first
  IndicatorResultView view(Choice chosen, Asked asked, List<AcceptedIndicator> history) {
    var texts = new ResultTexts(visit.words(), visit.format());
    long lineage = history.getLast().lineageId();
    var years = IndicatorYears.of(scorecards, chosen, lineage);
    Choice choice =
        years.shown().map(measured -> chosen.latest(asked, measured.scorecard())).orElse(chosen);
    Optional<Measured> shown = years.shown();
    String name =
        shown
            .map(measured -> measured.target().indicator())
            .orElse(history.getLast())
            .stated()
            .indicator();
    var charts = new Charts(texts);
    var periods = new IndicatorPeriods(texts, choice, years);
    return new IndicatorResultView(
        name,
        texts.w(
            "results.board.lead",
            choice.agency(),
            String.valueOf(choice.year()),
            texts.basis(choice.basis())),
        shown.isPresent(),
        years(choice, lineage, years),
        bases(texts, choice, lineage),
        shown.map(measured -> facts(texts, measured)).orElse(List.of()),
        shown
            .map(measured -> headline(texts, choice, years, measured))
            .orElseGet(() -> nothing(texts, choice)),
        shown
            .map(measured ->
                charts.bullet(
                    name,
                    measured.at(headlineStretch(choice)),
                    measured.scorecard().card().plan().scale()))
            .orElse(ChartView.NONE),
        shown.map(measured -> quarterChart(texts, charts, name, measured)).orElse(ChartView.NONE),
        shown.map(periods::quarters).orElse(List.of()),
        yearChart(charts, name, years),
        periods.history(),
        sayings.of(texts, visit.format(), choice.agencyId(), lineage, choice.year()),
        shown
            .map(measured -> surroundings.evidence(texts, choice, measured.target().indicator()))
            .orElse(""),
        versions(history),
        links(choice, lineage));
  }

  private static Stretch headlineStretch(Choice choice) {
    return choice.stretch().kind() == Stretch.Kind.MONTH
        ? Stretch.quarter(choice.quarter())
        : choice.stretch();
  }

  private static Headline headline(
      ResultTexts texts, Choice choice, IndicatorYears years, Measured measured) {
    Stretch stretch = headlineStretch(choice);
    Scored scored = measured.at(stretch);
    return new Headline(
        texts.stretch(stretch, choice.year()),
        texts.target(measured.target(), scored, stretch),
        texts.actual(scored.actual(), measured.target().unit()),
        texts.share(scored.achievement()),
        texts.mark(scored, measured.scorecard().card().plan().scale()),
        texts.trend(years.trend(choice.year(), stretch)));
  }

  private static Headline nothing(ResultTexts texts, Choice choice) {
    return new Headline(
        texts.stretch(headlineStretch(choice), choice.year()),
        "",
        "",
        "",
        ResultTexts.none(texts.w("results.indicator.unmeasured")),
        texts.trend(Trend.UNKNOWN));
  }

  private static List<Fact> facts(ResultTexts texts, Measured measured) {
    var target = measured.target();
    var stated = target.indicator().stated();
    var facts = new ArrayList<Fact>();
    add(facts, texts.w("results.indicator.objective"), stated.objective());
    add(facts, texts.w("results.indicator.position"), target.indicator().position().name());
    add(facts, texts.w("results.indicator.definition"), stated.definition());
    add(facts, texts.w("results.indicator.formula"), stated.formulaText());
    add(
        facts,
        texts.w("results.indicator.rule"),
        texts.w("results.direction." + target.rule().direction().name())
            + ": "
            + target.rule().direction().formula());
    add(facts, texts.w("results.indicator.baseline"), stated.baseline());
    if (target.revision() > 0) {
      add(facts, texts.w("results.indicator.revision"), texts.number(target.revision()));
    }
    return facts;
  }

  private static void add(List<Fact> facts, String label, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      facts.add(new Fact(label, text.strip()));
    }
  }

  private static ChartView quarterChart(
      ResultTexts texts, Charts charts, String name, Measured measured) {
    return charts.alongTime(
        name,
        measured.target().unit(),
        IntStream.rangeClosed(1, QUARTERS)
            .mapToObj(quarter ->
                new Charts.Point(
                    texts.w("results.quarter", ResultTexts.roman(quarter)),
                    measured.at(Stretch.quarter(quarter))))
            .toList());
  }

  private static ChartView yearChart(Charts charts, String name, IndicatorYears years) {
    if (years.measured().size() < 2) {
      return ChartView.NONE;
    }
    return charts.alongTime(
        name,
        years.measured().lastEntry().getValue().target().unit(),
        years.measured().entrySet().stream()
            .map(entry ->
                new Charts.Point(
                    String.valueOf(entry.getKey()), entry.getValue().at(Stretch.wholeYear())))
            .toList());
  }

  private static List<Tab> years(Choice choice, long lineage, IndicatorYears years) {
    var shown = new TreeSet<>(years.measured().keySet());
    shown.add(choice.year());
    shown.add(choice.year() + 1);
    return shown.stream()
        .map(year ->
            Tab.of(
                String.valueOf(year),
                "/capaian/indikator/%d?tahun=%d".formatted(lineage, year),
                year == choice.year()))
        .toList();
  }

  private static List<Tab> bases(ResultTexts texts, Choice choice, long lineage) {
    return Arrays.stream(Basis.values())
        .filter(basis -> basis.compareTo(choice.widest()) >= 0)
        .map(basis ->
            Tab.of(
                texts.basis(basis),
                choice.with(basis).indicatorAddress(lineage),
                basis == choice.basis()))
        .toList();
  }

  private List<Fact> versions(List<AcceptedIndicator> history) {
    var words = new ResultTexts(visit.words(), visit.format());
    var versions =
        catalogues.versions(history.getLast().agencyId()).stream()
            .collect(Collectors.toMap(CatalogueVersion::id, Function.identity()));
    return history.reversed().stream()
        .filter(stated -> versions.containsKey(stated.versionId()))
        .map(stated -> {
          var version = Objects.requireNonNull(versions.get(stated.versionId()));
          String decree = version.decree().number();
          return new Fact(
              words.w(
                  "results.indicator.version",
                  words.number(version.number()),
                  visit.format().date(version.validFrom())),
              (decree == null ? version.acceptance().fileName() : decree)
                  + " · "
                  + stated.stated().indicator());
        })
        .toList();
  }

  private Links links(Choice choice, long lineage) {
    boolean enters =
        gate.allows(Action.FIGURE_ENTER, choice.agencyId())
            || gate.allows(Action.FIGURE_ENTER_FOR, choice.agencyId());
    return new Links(
        choice.address("/capaian"),
        "/katalog/indikator/" + lineage,
        choice.reasonAddress(lineage, headlineStretch(choice)),
        enters ? "/pengisian?periode=%d-Q%d".formatted(choice.year(), choice.quarter()) : null);
  }
}
