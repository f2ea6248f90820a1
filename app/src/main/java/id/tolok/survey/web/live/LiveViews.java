package id.tolok.survey.web.live;

import id.tolok.organization.Organizations;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Tone;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.survey.Round;
import id.tolok.survey.RoundKind;
import id.tolok.survey.RoundState;
import id.tolok.survey.Rounds;
import id.tolok.survey.given.Channel;
import id.tolok.survey.number.RoundResults;
import id.tolok.survey.number.SurveyResults;
import id.tolok.survey.web.numbers.NumberViews;
import id.tolok.survey.web.round.RoundTabs.Page;
import id.tolok.survey.web.text.SurveyTexts;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes the numbers of a round for those who run it.
@Component
class LiveViews {

  private final Visit visit;
  private final Gate gate;
  private final Rounds rounds;
  private final SurveyResults results;
  private final FedViews fed;
  private final Organizations organizations;
  private final Clock clock;

  LiveViews(
      Visit visit,
      Gate gate,
      Rounds rounds,
      SurveyResults results,
      FedViews fed,
      Organizations organizations,
      Clock clock) {
    this.visit = visit;
    this.gate = gate;
    this.rounds = rounds;
    this.results = results;
    this.fed = fed;
    this.organizations = organizations;
    this.clock = clock;
  }

  LiveView.Numbers numbers(Round round, RoundResults counted) {
    var texts = SurveyTexts.of(visit);
    var views = new NumberViews(texts);
    var questionnaire = rounds.questionnaire(round.questionnaireId());
    return new LiveView.Numbers(
        state(texts, round),
        texts.w(
            "survey.live.days",
            texts.date(round.opensOn()),
            texts.date(rounds.answeredUntil(round))),
        texts.w(
            "survey.live.fresh",
            texts.number(round.answers()),
            visit.format().time(clock.instant())),
        next(texts, round, counted),
        views.index(counted),
        views.elements(texts.w("survey.live.elements"), counted, questionnaire),
        new ArrivalViews(texts).of(counted.arrivals()),
        views.services(counted),
        views.profile(counted),
        channels(texts, counted),
        aside(texts, round, counted),
        fed.of(texts, round, counted),
        views.trend(texts.w("survey.live.trend"), results.trend(round.id()), Page.LIVE::address));
  }

  private Badge state(SurveyTexts texts, Round round) {
    var today = organizations.agency(round.agencyId()).day(clock.instant());
    long left = ChronoUnit.DAYS.between(today, round.closesOn());
    return switch (round.state()) {
      case DRAFT -> new Badge(Tone.PLAIN, texts.w("survey.live.state.draft"));
      case OPEN ->
          left < 0
              ? new Badge(Tone.WARNING, texts.w("survey.live.state.over"))
              : new Badge(Tone.INFO, texts.w("survey.live.state.open", texts.number(left)));
      case CLOSED -> new Badge(Tone.WARNING, texts.w("survey.live.state.closed"));
      case APPROVED -> new Badge(Tone.GOOD, texts.w("survey.live.state.approved"));
    };
  }

  private LiveView.@Nullable Next next(SurveyTexts texts, Round round, RoundResults counted) {
    boolean edits = gate.allows(Action.SURVEY_EDIT, round.agencyId());
    boolean approves = gate.allows(Action.SURVEY_APPROVE, round.agencyId());
    if (counted.setAside().held() > 0 && edits && round.state() != RoundState.APPROVED) {
      return new LiveView.Next(
          Tone.WARNING,
          texts.w("survey.live.next.held", texts.number(counted.setAside().held())),
          texts.w("survey.live.next.held.do"),
          Page.HELD.address(round.id()));
    }
    String settings = Page.SETTINGS.address(round.id());
    return switch (round.state()) {
      case DRAFT ->
          new LiveView.Next(
              Tone.INFO,
              texts.w("survey.live.next.draft"),
              edits ? texts.w("survey.live.next.draft.do") : "",
              settings);
      case OPEN ->
          round.answers() == 0
              ? new LiveView.Next(
                  Tone.INFO,
                  texts.w("survey.live.next.open"),
                  texts.w("survey.live.next.open.do"),
                  Page.DOCUMENTS.address(round.id()))
              : null;
      case CLOSED ->
          new LiveView.Next(
              Tone.INFO,
              texts.w("survey.live.next.closed"),
              approves ? texts.w("survey.live.next.closed.do") : "",
              settings);
      case APPROVED ->
          round.kind() == RoundKind.PUBLIC
              ? new LiveView.Next(
                  Tone.GOOD,
                  texts.w("survey.live.next.approved"),
                  texts.w("survey.live.next.approved.do"),
                  "/publik/survei/" + round.id())
              : null;
    };
  }

  private static List<LiveView.Line> channels(SurveyTexts texts, RoundResults counted) {
    return counted.channels().entrySet().stream()
        .map(channel -> {
          Channel way = channel.getKey();
          return new LiveView.Line(
              texts.channel(way),
              texts.number(channel.getValue()),
              texts.share(channel.getValue(), counted.respondents()),
              "");
        })
        .toList();
  }

  private List<LiveView.Line> aside(SurveyTexts texts, Round round, RoundResults counted) {
    var aside = counted.setAside();
    boolean decides = gate.allows(Action.SURVEY_EDIT, round.agencyId());
    return List.of(
        new LiveView.Line(
            texts.w("survey.live.aside.rejected"),
            texts.number(aside.rejected()),
            texts.w("survey.live.aside.rejected.note"),
            ""),
        new LiveView.Line(
            texts.w("survey.live.aside.held"),
            texts.number(aside.held()),
            texts.w("survey.live.aside.held.note"),
            decides && aside.held() > 0 ? Page.HELD.address(round.id()) : ""),
        new LiveView.Line(
            texts.w("survey.live.aside.left-out"),
            texts.number(aside.leftOut()),
            texts.w("survey.live.aside.left-out.note"),
            ""));
  }
}
