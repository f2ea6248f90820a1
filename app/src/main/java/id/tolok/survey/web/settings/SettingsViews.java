package id.tolok.survey.web.settings;

import id.tolok.organization.Agency;
import id.tolok.organization.Organizations;
import id.tolok.organization.Problem;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Tab;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.survey.PublicService;
import id.tolok.survey.Round;
import id.tolok.survey.RoundKind;
import id.tolok.survey.RoundState;
import id.tolok.survey.Rounds;
import id.tolok.survey.ServicePoint;
import id.tolok.survey.store.round.RoundStore;
import id.tolok.survey.web.round.RoundStage;
import id.tolok.survey.web.round.RoundTabs;
import id.tolok.survey.web.round.SurveyTabs;
import id.tolok.survey.web.settings.RoundFormView.Settled;
import id.tolok.survey.web.settings.SettingsView.Address;
import id.tolok.survey.web.settings.SettingsView.Event;
import id.tolok.survey.web.text.SurveyTexts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the ready text of the page where a round is prepared and led on.
@Component
class SettingsViews {

  private final Visit visit;
  private final Gate gate;
  private final Rounds rounds;
  private final RoundStore store;
  private final Organizations organizations;
  private final RoundForms forms;
  private final StandingViews standings;
  private final RoundTabs roundTabs;
  private final SurveyTabs surveyTabs;
  private final Clock clock;

  SettingsViews(
      Visit visit,
      Gate gate,
      Rounds rounds,
      RoundStore store,
      Organizations organizations,
      RoundForms forms,
      StandingViews standings,
      RoundTabs roundTabs,
      SurveyTabs surveyTabs,
      Clock clock) {
    this.visit = visit;
    this.gate = gate;
    this.rounds = rounds;
    this.store = store;
    this.organizations = organizations;
    this.forms = forms;
    this.standings = standings;
    this.roundTabs = roundTabs;
    this.surveyTabs = surveyTabs;
    this.clock = clock;
  }

  /// What came back with a page because something was wrong.
  ///
  /// @param typed of the form; null where another form was sent
  /// @param problems of the form
  /// @param step which step was tried; empty for none
  /// @param reason typed with it
  /// @param days typed with it
  /// @param obstacles of the step, in words by field
  record Sent(
      @Nullable TypedRound typed,
      List<Problem> problems,
      String step,
      String reason,
      String days,
      List<Problem> obstacles) {

    static final Sent NOTHING = new Sent(null, List.of(), "", "", "", List.of());

    static Sent form(TypedRound typed, List<Problem> problems) {
      return new Sent(typed, problems, "", "", "", List.of());
    }

    static Sent step(String step, String reason, String days, List<Problem> obstacles) {
      return new Sent(null, List.of(), step, reason, days, obstacles);
    }
  }

  PlanningView planning(Agency agency, RoundKind kind, RoundFormView form) {
    return new PlanningView(
        surveyTabs.crumbs(agency.id(), SurveyTabs.Section.ROUNDS),
        agency.name(),
        Arrays.stream(RoundKind.values())
            .map(each ->
                Tab.of(
                    visit.w("survey.kind." + each.name().toLowerCase(Locale.ROOT)),
                    "/survei/baru?instansi=" + agency.id() + "&jenis=" + NewRoundPage.kind(each),
                    each == kind))
            .toList(),
        visit.w("survey.kind." + kind.name().toLowerCase(Locale.ROOT) + ".text"),
        form);
  }

  SettingsView view(Round round, Sent sent) {
    var agency = organizations.agency(round.agencyId());
    boolean editable =
        gate.allows(Action.SURVEY_EDIT, round.agencyId()) && round.state() != RoundState.APPROVED;
    var today = agency.day(clock.instant());
    return new SettingsView(
        roundTabs.crumbs(round),
        roundTabs.of(round, RoundTabs.Page.SETTINGS),
        standings.view(round, RoundStage.of(round, today), sent),
        addresses(round),
        editable ? form(round, sent) : null,
        editable ? List.of() : facts(round),
        store.events(round.id()).stream().map(this::event).toList());
  }

  private RoundFormView form(Round round, Sent sent) {
    var typed = sent.typed() == null ? TypedRound.of(round.draft()) : sent.typed();
    var address = RoundTabs.Page.SETTINGS.address(round.id());
    return forms.form(
        round.agencyId(),
        round,
        typed,
        sent.problems(),
        new RoundForms.Place(
            address, visit.w("survey.settings.save"), RoundTabs.Page.LIVE.address(round.id())));
  }

  /// Where people answer, while they can.
  private List<Address> addresses(Round round) {
    if (round.state() != RoundState.DRAFT && round.state() != RoundState.OPEN) {
      return List.of();
    }
    if (round.kind() == RoundKind.INTERNAL) {
      String link = "/survei/internal/" + round.id();
      return List.of(
          new Address(
              visit.w("survey.settings.internal"),
              visit.w("survey.settings.internal.text"),
              link,
              null));
    }
    return rounds.points(round.agencyId()).stream()
        .filter(ServicePoint::active)
        .filter(point ->
            point.serviceIds().isEmpty()
                || point.serviceIds().stream().anyMatch(round.serviceIds()::contains))
        .map(point ->
            new Address(
                point.name(),
                "/s/" + point.code(),
                "/s/" + point.code(),
                "/survei/titik/" + point.id() + "/poster.pdf"))
        .toList();
  }

  private List<Settled> facts(Round round) {
    var texts = SurveyTexts.of(visit);
    var facts = new ArrayList<Settled>(forms.settled(round));
    facts.add(fact("period", texts.period(round.periodFrom(), round.periodUntil())));
    if (TypedRound.asksDays(round)) {
      facts.add(fact("days", texts.period(round.opensOn(), rounds.answeredUntil(round))));
    }
    facts.add(
        fact(
            "services",
            rounds.services(round.agencyId()).stream()
                .filter(service -> round.serviceIds().contains(service.id()))
                .map(PublicService::name)
                .collect(Collectors.joining(", "))));
    facts.add(
        fact(
            "population",
            round.population().isEmpty()
                ? visit.w("survey.settings.unknown")
                : texts.number(round.population().getAsInt())));
    facts.add(fact("sample-least", forms.sample(round.population())));
    facts.add(
        fact(
            "method",
            round.method().isEmpty() ? visit.w("survey.settings.unknown") : round.method()));
    facts.add(fact("weightRule", visit.w("survey.weight." + round.weightRule().name())));
    return List.copyOf(facts);
  }

  private Settled fact(String name, String value) {
    return new Settled(visit.w("survey.plan." + name), value);
  }

  private Event event(RoundStore.Event event) {
    return new Event(
        visit.format().time(event.at()),
        visit.w("survey.state." + event.state().name().toLowerCase(Locale.ROOT)),
        event.byName(),
        event.reason());
  }
}
