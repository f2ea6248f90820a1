package id.tolok.survey.web.numbers;

import id.tolok.satisfaction.ConfidenceInterval;
import id.tolok.satisfaction.ElementScore;
import id.tolok.satisfaction.IndexSummary;
import id.tolok.satisfaction.SatisfactionIndex;
import id.tolok.satisfaction.WeightRule;
import id.tolok.satisfaction.respondent.SmallGroups;
import id.tolok.shell.part.ChartView;
import id.tolok.shell.part.MarkView;
import id.tolok.survey.Questionnaire;
import id.tolok.survey.number.Breakdown;
import id.tolok.survey.number.RoundResults;
import id.tolok.survey.number.RoundResults.OfService;
import id.tolok.survey.number.SurveyResults.TrendPoint;
import id.tolok.survey.web.text.SurveyTexts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/// Writes what a round comes to. With fewer than five respondents it writes how many there are and
/// nothing else, to whomever.
public final class NumberViews {

  private static final MarkView NO_MARK = new MarkView("grade-none", "dash-circle-dotted", "–");
  private static final String HIDDEN = "•";

  private final SurveyTexts texts;

  public NumberViews(SurveyTexts texts) {
    this.texts = texts;
  }

  public IndexView index(RoundResults results) {
    var shown = results.shown();
    Optional<SatisfactionIndex> index = shown.flatMap(IndexSummary::index);
    return new IndexView(
        index.map(SatisfactionIndex::rounded).map(texts::index).orElse(""),
        shown.flatMap(IndexSummary::quality).map(texts::quality).orElse(NO_MARK),
        index.isPresent() ? "" : none(results),
        shown.flatMap(IndexSummary::interval).map(this::interval).orElse(""),
        respondents(results),
        sample(results),
        results.sampleSize().isPresent()
            ? Math.min(100, SurveyTexts.percent(results.counted(), results.sampleSize().getAsInt()))
            : -1,
        results.weightRule() == WeightRule.EXACT
            ? ""
            : texts.w("survey.live.weights." + results.weightRule()));
  }

  private String respondents(RoundResults results) {
    var all = texts.w("survey.live.respondents", texts.number(results.counted()));
    return results.waiting() == 0
        ? all
        : texts.w(
            "survey.live.waiting",
            all,
            texts.number(results.waiting()),
            texts.number(RoundResults.STEP));
  }

  private String none(RoundResults results) {
    if (results.counted() == 0) {
      return texts.w("survey.live.none");
    }
    return results.isLargeEnoughToPublish()
        ? texts.w("survey.live.unanswered")
        : texts.w("survey.live.few", texts.number(SmallGroups.SHOWN_MIN));
  }

  private String interval(ConfidenceInterval interval) {
    return texts.w(
        "survey.live.interval",
        texts.index(interval.margin()),
        texts.index(interval.lower()),
        texts.index(interval.upper()));
  }

  private String sample(RoundResults results) {
    if (results.sampleSize().isEmpty()) {
      return "";
    }
    String size = texts.number(results.sampleSize().getAsInt());
    int shortfall = results.shortfall().orElse(0);
    return shortfall == 0
        ? texts.w("survey.live.sample.reached", size)
        : texts.w("survey.live.sample.short", size, texts.number(shortfall));
  }

  /// @param title what the chart is of
  public ElementsView elements(String title, RoundResults results, Questionnaire questionnaire) {
    var shown = results.shown();
    Function<ElementScore, ElementsView.Line> line =
        score ->
            new ElementsView.Line(
                texts.element(score.element(), questionnaire),
                texts.number(score.respondents()),
                texts.mean(score.mean()),
                texts.mean(score.weighted()),
                texts.index(score.rounded()),
                texts.quality(score.quality(results.scale())));
    var scores = shown.map(IndexSummary::elements).orElse(List.of());
    var bars =
        scores.stream()
            .map(score ->
                new SurveyCharts.Bar(
                    texts.element(score.element(), questionnaire),
                    score.rounded(),
                    texts.index(score.rounded()),
                    score.quality(results.scale())))
            .toList();
    return new ElementsView(
        SurveyCharts.bars(bars, sentence(title, bars)),
        scores.stream().map(line).toList(),
        lines(shown.map(IndexSummary::priorities), line),
        lines(shown.map(IndexSummary::strengths), line));
  }

  private static List<ElementsView.Line> lines(
      Optional<List<ElementScore>> scores, Function<ElementScore, ElementsView.Line> line) {
    return scores.orElse(List.of()).stream().map(line).toList();
  }

  private static String sentence(String title, List<SurveyCharts.Bar> bars) {
    return bars.stream()
        .map(bar -> bar.name() + " " + bar.text() + " (" + bar.quality() + ")")
        .collect(Collectors.joining("; ", title + ". ", "."));
  }

  public List<ServiceLine> services(RoundResults results) {
    return results.services().stream().map(service -> service(results, service)).toList();
  }

  private ServiceLine service(RoundResults results, OfService service) {
    var summary = service.summary().filter(_ -> results.isLargeEnoughToPublish());
    if (summary.isEmpty()) {
      return new ServiceLine(
          service.name(), HIDDEN, "", NO_MARK, texts.w("survey.live.service.hidden"));
    }
    var known = summary.get();
    return new ServiceLine(
        service.name(),
        texts.number(known.respondents()),
        known.index().map(SatisfactionIndex::rounded).map(texts::index).orElse(""),
        known.quality().map(texts::quality).orElse(NO_MARK),
        known.index().isPresent()
            ? ""
            : texts.w(
                known.respondents() == 0
                    ? "survey.live.service.none"
                    : "survey.live.service.unanswered"));
  }

  /// Sex, education, occupation and age; none where too few answered or nobody said anything.
  public List<GroupsView> profile(RoundResults results) {
    if (!results.isLargeEnoughToPublish()) {
      return List.of();
    }
    var profile = results.profile();
    var groups = new ArrayList<GroupsView>();
    add(groups, "sex", profile.sex(), texts::sex, results.respondents());
    add(groups, "education", profile.education(), texts::education, results.respondents());
    add(groups, "occupation", profile.occupation(), texts::occupation, results.respondents());
    add(groups, "age", profile.age(), texts::age, results.respondents());
    return groups;
  }

  private <G extends Enum<G>> void add(
      List<GroupsView> groups,
      String key,
      Breakdown<G> breakdown,
      Function<G, String> name,
      int respondents) {
    boolean said =
        breakdown.parts().stream()
            .anyMatch(
                part -> part.group() != null && (part.isHidden() || part.people().orElse(0) > 0));
    if (!said) {
      return;
    }
    var lines =
        breakdown.parts().stream()
            .filter(part -> part.group() != null || part.isHidden() || part.people().orElse(0) > 0)
            .map(part -> {
              var group = part.group();
              return group(
                  group == null ? texts.w("survey.live.unsaid") : name.apply(group),
                  part,
                  respondents);
            })
            .toList();
    groups.add(
        new GroupsView(
            texts.w("survey.live.profile." + key),
            lines,
            lines.stream().anyMatch(GroupsView.Line::hidden)));
  }

  private <G extends Enum<G>> GroupsView.Line group(
      String name, Breakdown.Part<G> part, int respondents) {
    return part.people().isEmpty()
        ? new GroupsView.Line(name, HIDDEN, "", 0, true)
        : new GroupsView.Line(
            name,
            texts.number(part.people().getAsInt()),
            texts.share(part.people().getAsInt(), respondents),
            SurveyTexts.percent(part.people().getAsInt(), respondents),
            false);
  }

  /// @param address where a round is shown
  public TrendView trend(String title, List<TrendPoint> all, LongFunction<String> address) {
    var points = all.stream().filter(point -> !SmallGroups.tooSmall(point.respondents())).toList();
    var bars =
        points.stream()
            .map(point ->
                new SurveyCharts.Bar(
                    texts.month(point.periodUntil()),
                    point.index(),
                    texts.index(point.index()),
                    point.quality()))
            .toList();
    ChartView chart = SurveyCharts.line(bars, sentence(title, bars));
    var lines = new ArrayList<TrendView.Line>();
    Optional<BigDecimal> before = Optional.empty();
    for (var point : points) {
      lines.add(
          new TrendView.Line(
              point.name(),
              texts.period(point.periodFrom(), point.periodUntil()),
              texts.index(point.index()),
              texts.quality(point.quality()),
              texts.number(point.respondents()),
              before.map(index -> texts.change(point.index().subtract(index))).orElse(""),
              texts.provisional(point.state()),
              address.apply(point.roundId())));
      before = Optional.of(point.index());
    }
    return new TrendView(chart, lines);
  }

  /// Columns of counts, such as sheets by day.
  public static ChartView counts(List<String> labels, List<Integer> counts, String sentence) {
    return SurveyCharts.counts(labels, counts, sentence);
  }
}
