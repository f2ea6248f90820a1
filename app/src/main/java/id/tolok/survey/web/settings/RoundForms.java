package id.tolok.survey.web.settings;

import id.tolok.organization.Problem;
import id.tolok.satisfaction.WeightRule;
import id.tolok.satisfaction.respondent.SampleSize;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import id.tolok.survey.PublicService;
import id.tolok.survey.Questionnaires;
import id.tolok.survey.Round;
import id.tolok.survey.RoundState;
import id.tolok.survey.Rounds;
import id.tolok.survey.TicketRule;
import id.tolok.survey.web.round.SurveyTabs;
import id.tolok.survey.web.settings.RoundFormView.Service;
import id.tolok.survey.web.settings.RoundFormView.Settled;
import id.tolok.survey.web.text.SurveyTexts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the form of a round, filled with what is in force or with what came back.
@Component
class RoundForms {

  private final Visit visit;
  private final Rounds rounds;
  private final Questionnaires questionnaires;
  private final SurveyTabs tabs;

  RoundForms(Visit visit, Rounds rounds, Questionnaires questionnaires, SurveyTabs tabs) {
    this.visit = visit;
    this.rounds = rounds;
    this.questionnaires = questionnaires;
    this.tabs = tabs;
  }

  /// Where a form is sent and what its buttons do.
  record Place(String action, String submit, String back) {}

  /// @param round null for a new one
  RoundFormView form(
      long agencyId, @Nullable Round round, TypedRound typed, List<Problem> problems, Place place) {
    var errors = errors(problems);
    var services = services(agencyId, round, typed);
    boolean draft = round == null || round.state() == RoundState.DRAFT;
    return new RoundFormView(
        place.action(),
        round == null ? "" : round.draft().mark(),
        field("nama", "name", typed.name(), errors),
        field("dari", "periodFrom", typed.periodFrom(), errors)
            .withHint(visit.w("survey.plan.periodFrom.hint")),
        field("sampai", "periodUntil", typed.periodUntil(), errors)
            .withHint(visit.w("survey.plan.periodUntil.hint")),
        TypedRound.asksDays(round),
        field("buka", "opensOn", typed.opensOn(), errors)
            .withHint(visit.w("survey.plan.opensOn.hint")),
        field("tutup", "closesOn", typed.closesOn(), errors)
            .withHint(visit.w("survey.plan.closesOn.hint")),
        field("layanan", "services", "", errors),
        services,
        services.isEmpty(),
        tabs.address("/survei/layanan", agencyId),
        optional("populasi", "population", typed.population(), errors)
            .withHint(visit.w("survey.plan.population.hint")),
        sample(typed.people()),
        optional("cara", "method", typed.method(), errors)
            .withHint(visit.w("survey.plan.method.hint")),
        draft,
        field("kuesioner", "questionnaire", "", errors),
        versions(agencyId, typed),
        draft,
        field("kupon", "ticketRule", "", errors).withHint(visit.w("survey.plan.ticketRule.hint")),
        options(TicketRule.values(), typed.ticketRule(), "survey.ticket-rule."),
        field("bobot", "weightRule", "", errors).withHint(visit.w("survey.plan.weightRule.hint")),
        options(WeightRule.values(), typed.weightRule(), "survey.weight."),
        typed.weightRule() != WeightRule.EXACT || draft && typed.ticketRule() != TicketRule.NONE,
        round == null ? List.of() : settled(round),
        place.submit(),
        place.back());
  }

  /// The smallest sample for a number of people, in words.
  String sample(OptionalInt people) {
    if (people.isEmpty() || people.getAsInt() < 1) {
      return visit.w("survey.plan.sample.unknown");
    }
    return visit.w(
        "survey.plan.sample",
        visit.format().number(SampleSize.of(people.getAsInt())),
        visit.format().number(people.getAsInt()));
  }

  /// What the state of a round has settled.
  List<Settled> settled(Round round) {
    var texts = SurveyTexts.of(visit);
    var settled = new ArrayList<Settled>();
    settled.add(
        settled("kind", visit.w("survey.kind." + round.kind().name().toLowerCase(Locale.ROOT))));
    if (round.state() != RoundState.DRAFT) {
      settled.add(
          settled(
              "questionnaire",
              visit.w(
                  "survey.questionnaire.version",
                  rounds.questionnaire(round.questionnaireId()).number())));
      settled.add(
          settled("ticketRule", visit.w("survey.ticket-rule." + round.ticketRule().name())));
    }
    if (!TypedRound.asksDays(round)) {
      settled.add(settled("days", texts.period(round.opensOn(), round.closesOn())));
    }
    return List.copyOf(settled);
  }

  private Settled settled(String name, String value) {
    return new Settled(visit.w("survey.plan." + name), value);
  }

  private List<Service> services(long agencyId, @Nullable Round round, TypedRound typed) {
    boolean closed = !TypedRound.asksDays(round);
    return rounds.services(agencyId).stream()
        .filter(service -> service.kind() == typed.kind())
        .filter(service -> service.active() || typed.serviceIds().contains(service.id()))
        .map(service -> service(service, round, typed, closed))
        .filter(service -> service.chosen() || !closed)
        .toList();
  }

  private static Service service(
      PublicService service, @Nullable Round round, TypedRound typed, boolean closed) {
    boolean fixed =
        closed
            || round != null
                && round.state() == RoundState.OPEN
                && round.serviceIds().contains(service.id());
    return new Service(
        String.valueOf(service.id()),
        service.name(),
        typed.serviceIds().contains(service.id()) || fixed && !closed,
        fixed);
  }

  private List<Option> versions(long agencyId, TypedRound typed) {
    var own =
        questionnaires.versions(agencyId).stream()
            .map(Questionnaires.Version::questionnaire)
            .filter(questionnaire -> questionnaire.kind() == typed.kind())
            .toList();
    if (own.isEmpty()) {
      return List.of(new Option("0", visit.w("survey.questionnaire.standard"), true));
    }
    return own.stream()
        .map(questionnaire ->
            new Option(
                String.valueOf(questionnaire.id()),
                visit.w(
                    "survey.questionnaire.version-of",
                    questionnaire.number(),
                    questionnaire.questions().size()),
                questionnaire.id() == typed.questionnaireId()))
        .toList();
  }

  private <E extends Enum<E>> List<Option> options(E[] all, E chosen, String prefix) {
    return Arrays.stream(all)
        .map(one -> new Option(one.name(), visit.w(prefix + one.name()), one == chosen))
        .toList();
  }

  private Field field(String name, String part, String value, Map<String, String> errors) {
    return Field.of(name, visit.w("survey.plan." + part))
        .withValue(value)
        .withError(errors.get(part));
  }

  private Field optional(String name, String part, String value, Map<String, String> errors) {
    return Field.optional(name, visit.w("survey.plan." + part))
        .withValue(value)
        .withError(errors.get(part));
  }

  /// The first thing wrong with each field.
  private Map<String, String> errors(List<Problem> problems) {
    Map<String, String> errors = new HashMap<>();
    problems.forEach(problem ->
        errors.putIfAbsent(problem.field(), visit.w(problem.key(), problem.arguments().toArray())));
    return errors;
  }
}
