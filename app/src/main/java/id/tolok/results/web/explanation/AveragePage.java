package id.tolok.results.web.explanation;

import id.tolok.achievement.Achievement;
import id.tolok.achievement.Percent;
import id.tolok.planning.IndicatorTarget;
import id.tolok.results.AgencyScorecard;
import id.tolok.results.NumberAddress;
import id.tolok.results.Scorecards;
import id.tolok.results.board.Average;
import id.tolok.results.web.choice.Asked;
import id.tolok.results.web.choice.Choice;
import id.tolok.results.web.choice.Choices;
import id.tolok.results.web.explanation.AverageView.Line;
import id.tolok.results.web.text.ResultTexts;
import id.tolok.scorecard.Scored;
import id.tolok.scorecard.Stretch;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Tab;
import id.tolok.shell.viewer.NotFound;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Where an average comes from: of an agency, of an objective, of a position, or of both.
@Controller
class AveragePage {

  private static final String PATH = "/asal-angka/rata";
  private static final int QUARTERS = 4;

  private final Pages pages;
  private final Visit visit;
  private final Choices choices;
  private final Scorecards scorecards;

  AveragePage(Pages pages, Visit visit, Choices choices, Scorecards scorecards) {
    this.pages = pages;
    this.visit = visit;
    this.choices = choices;
    this.scorecards = scorecards;
  }

  /// @param objective as the decree has it, in any letter case; absent for all
  /// @param position as the decree has it; absent for all
  @GetMapping(PATH)
  View average(
      Asked asked,
      @RequestParam(name = "sasaran", required = false) @Nullable String objective,
      @RequestParam(name = "jabatan", required = false) @Nullable String position) {
    Choice choice = choices.find(asked).orElseThrow(() -> new NotFound("agency", "none chosen"));
    AgencyScorecard scorecard = scorecards.of(choice.agencyId(), choice.year(), choice.basis());
    List<IndicatorTarget> under = under(scorecard, objective, position);
    var texts = new ResultTexts(visit.words(), visit.format());
    String what = name(choice, objective, position);
    return pages.titled(
        "results/average",
        visit.w("results.explain.average.title", what),
        view(texts, choice, scorecard, under, what, tail(objective, position)));
  }

  /// Of a whole agency only its main indicators count, where its decree has any.
  private static List<IndicatorTarget> under(
      AgencyScorecard scorecard, @Nullable String objective, @Nullable String position) {
    boolean whole = objective == null && position == null;
    List<IndicatorTarget> all =
        (whole ? scorecard.averaged() : scorecard.targets())
            .stream()
                .filter(target -> objective == null || plain(objective).equals(objective(target)))
                .filter(target ->
                    position == null
                        || plain(position).equals(plain(target.indicator().position().name())))
                .toList();
    if (all.isEmpty()) {
      throw new NotFound("average", objective == null ? String.valueOf(position) : objective);
    }
    return all;
  }

  private static String objective(IndicatorTarget target) {
    String objective = target.indicator().stated().objective();
    return objective == null ? "" : plain(objective);
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private String name(Choice choice, @Nullable String objective, @Nullable String position) {
    if (objective == null) {
      return position == null ? choice.agency() : position;
    }
    String shown = objective.isBlank() ? visit.w("results.group.no-objective") : objective;
    return position == null ? shown : shown + ", " + position;
  }

  private static String tail(@Nullable String objective, @Nullable String position) {
    return parameter("sasaran", objective) + parameter("jabatan", position);
  }

  private static String parameter(String name, @Nullable String value) {
    return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private AverageView view(
      ResultTexts texts,
      Choice choice,
      AgencyScorecard scorecard,
      List<IndicatorTarget> under,
      String what,
      String tail) {
    Map<Long, Scored> scored =
        scorecard.card().plan().indicators().stream()
            .collect(
                Collectors.toMap(
                    each -> each.id(),
                    each -> scorecard.card().scored(each.id(), choice.stretch())));
    List<Line> counted = new ArrayList<>();
    List<Line> leftOut = new ArrayList<>();
    List<Achievement> achievements = new ArrayList<>();
    for (IndicatorTarget target : under) {
      Scored one = scored.get(target.indicator().lineageId());
      if (one != null) {
        achievements.add(one.achievement());
        boolean counts = one.achievement() instanceof Achievement.Measured;
        (counts ? counted : leftOut).add(line(texts, choice, scorecard, target, one));
      }
    }
    var scale = scorecard.card().plan().scale();
    Average average = Average.of(achievements, scale);
    var shown = texts.average(average, scale);
    return new AverageView(
        texts.w(
            "results.explain.lead",
            choice.agency(),
            texts.stretch(choice.stretch(), choice.year()),
            texts.basis(choice.basis())),
        sentence(texts, average, what),
        shown.percent(),
        shown.mark(),
        shown.coverage(),
        worked(texts, achievements, average),
        stretches(texts, choice, tail),
        counted,
        leftOut);
  }

  private static Line line(
      ResultTexts texts,
      Choice choice,
      AgencyScorecard scorecard,
      IndicatorTarget target,
      Scored scored) {
    String share = texts.share(scored.achievement());
    return new Line(
        target.indicator().stated().indicator(),
        target.indicator().position().name(),
        share.isEmpty() ? texts.missing(scored.actual()) : share,
        texts.mark(scored, scorecard.card().plan().scale()),
        new NumberAddress(
                target.indicator().lineageId(), choice.year(), choice.stretch(), choice.basis())
            .path());
  }

  private static String sentence(ResultTexts texts, Average average, String what) {
    if (average.percent() == null) {
      return texts.w("results.explain.average.none", what);
    }
    String sentence =
        texts.w(
            "results.explain.average.sentence",
            what,
            texts.percent(average.percent()),
            texts.number(average.measured()));
    return average.isComplete()
        ? sentence
        : sentence
            + " "
            + texts.w(
                "results.explain.average.incomplete",
                texts.number((long) average.planned() - average.measured()));
  }

  private static String worked(ResultTexts texts, List<Achievement> achievements, Average average) {
    Percent mean = average.percent();
    if (mean == null) {
      return "";
    }
    Percent sum =
        achievements.stream()
            .flatMap(each -> each.findPercent().stream())
            .reduce(Percent.ZERO, Percent::plus);
    return "%s / %s = %s"
        .formatted(texts.percent(sum), texts.number(average.measured()), texts.percent(mean));
  }

  private static List<Tab> stretches(ResultTexts texts, Choice choice, String tail) {
    List<Stretch> all = new ArrayList<>();
    for (int quarter = 1; quarter <= QUARTERS; quarter++) {
      all.add(Stretch.quarter(quarter));
    }
    for (int quarter = 2; quarter < QUARTERS; quarter++) {
      all.add(Stretch.toDate(quarter));
    }
    all.add(Stretch.wholeYear());
    if (!all.contains(choice.stretch())) {
      all.add(choice.stretch());
    }
    return all.stream()
        .map(stretch ->
            Tab.of(
                texts.stretch(stretch, choice.year()),
                choice.with(stretch).address(PATH) + tail,
                stretch.equals(choice.stretch())))
        .toList();
  }
}
