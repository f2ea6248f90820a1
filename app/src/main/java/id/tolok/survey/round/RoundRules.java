package id.tolok.survey.round;

import id.tolok.organization.Problem;
import id.tolok.survey.PublicService;
import id.tolok.survey.Questionnaire;
import id.tolok.survey.Round;
import id.tolok.survey.RoundDraft;
import id.tolok.survey.RoundState;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/// What makes a round right, and what of it may still be changed.
final class RoundRules {

  private static final int NAME_LENGTH_MAX = 200;
  private static final int METHOD_LENGTH_MAX = 2000;

  /// Dates outside of these are slips of the keyboard.
  private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

  private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);

  /// A period longer than this is not one survey: at least one is due each year.
  private static final int PERIOD_YEARS_MAX = 1;

  private final List<Problem> problems = new ArrayList<>();

  private RoundRules() {}

  /// What is wrong with a draft, whatever the round's state.
  ///
  /// @param services of the agency
  /// @param questionnaires versions of the agency
  static List<Problem> problems(
      RoundDraft draft, List<PublicService> services, List<Questionnaire> questionnaires) {
    var rules = new RoundRules();
    rules.words(draft);
    rules.days(draft);
    rules.parts(draft, services, questionnaires);
    return List.copyOf(rules.problems);
  }

  private void words(RoundDraft draft) {
    if (draft.name().isEmpty()) {
      add("name", "survey.name.problem.empty");
    }
    if (draft.name().length() > NAME_LENGTH_MAX) {
      add(
          "name",
          "survey.name.problem.long",
          String.valueOf(NAME_LENGTH_MAX),
          String.valueOf(draft.name().length()));
    }
    if (draft.method().length() > METHOD_LENGTH_MAX) {
      add("method", "survey.round.problem.method-long", String.valueOf(METHOD_LENGTH_MAX));
    }
    if (draft.population().isPresent() && draft.population().getAsInt() < 1) {
      add("population", "survey.round.problem.population");
    }
  }

  private void days(RoundDraft draft) {
    inReach("periodFrom", draft.periodFrom());
    inReach("periodUntil", draft.periodUntil());
    inReach("opensOn", draft.opensOn());
    inReach("closesOn", draft.closesOn());
    if (draft.periodUntil().isBefore(draft.periodFrom())) {
      add("periodUntil", "survey.round.problem.period-order");
    } else if (!draft.periodUntil().isBefore(draft.periodFrom().plusYears(PERIOD_YEARS_MAX))) {
      add("periodUntil", "survey.round.problem.period-long");
    }
    if (draft.closesOn().isBefore(draft.opensOn())) {
      add("closesOn", "survey.round.problem.days-order");
    }
    if (draft.opensOn().isBefore(draft.periodFrom())) {
      add("opensOn", "survey.round.problem.before-period");
    }
  }

  private void inReach(String field, LocalDate day) {
    if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
      add(field, "survey.round.problem.date");
    }
  }

  private void parts(
      RoundDraft draft, List<PublicService> services, List<Questionnaire> questionnaires) {
    var own = services.stream().map(PublicService::id).collect(Collectors.toSet());
    if (draft.serviceIds().isEmpty() || !own.containsAll(new HashSet<>(draft.serviceIds()))) {
      add("services", "survey.round.problem.services");
    } else if (services.stream()
        .anyMatch(each -> each.kind() != draft.kind() && draft.serviceIds().contains(each.id()))) {
      add("services", "survey.round.problem.services-kind");
    }
    if (questionnaires.stream()
        .noneMatch(each -> each.id() == draft.questionnaireId() && each.kind() == draft.kind())) {
      add("questionnaire", "survey.round.problem.questionnaire");
    }
  }

  /// What a change touches that the state of the round has settled.
  static List<Problem> settled(Round round, RoundDraft draft) {
    return switch (round.state()) {
      case DRAFT -> List.of();
      case OPEN -> opened(round, draft);
      case CLOSED -> closed(round, draft);
      case APPROVED -> List.of(Problem.of("", "survey.round.problem.approved"));
    };
  }

  private static List<Problem> opened(Round round, RoundDraft draft) {
    var problems = new ArrayList<Problem>(fixed(round, draft));
    if (!new HashSet<>(draft.serviceIds()).containsAll(round.serviceIds())) {
      problems.add(Problem.of("services", "survey.round.problem.service-leaves"));
    }
    return problems;
  }

  private static List<Problem> closed(Round round, RoundDraft draft) {
    var problems = new ArrayList<Problem>(fixed(round, draft));
    if (!draft.serviceIds().equals(round.serviceIds())) {
      problems.add(Problem.of("services", "survey.round.problem.settled"));
    }
    if (!draft.opensOn().equals(round.opensOn())) {
      problems.add(Problem.of("opensOn", "survey.round.problem.settled"));
    }
    if (!draft.closesOn().equals(round.closesOn())) {
      problems.add(Problem.of("closesOn", "survey.round.problem.settled-reopen"));
    }
    return problems;
  }

  /// What the first answer depends on.
  private static List<Problem> fixed(Round round, RoundDraft draft) {
    var problems = new ArrayList<Problem>();
    if (draft.kind() != round.kind()) {
      problems.add(Problem.of("kind", "survey.round.problem.settled"));
    }
    if (draft.ticketRule() != round.ticketRule()) {
      problems.add(Problem.of("ticketRule", "survey.round.problem.settled"));
    }
    if (draft.questionnaireId() != round.questionnaireId()) {
      problems.add(Problem.of("questionnaire", "survey.round.problem.settled"));
    }
    return problems;
  }

  /// The open round that would ask the same people at the same places on the same days.
  ///
  /// @param roundId the round itself, which is not in its own way
  static List<Problem> overlaps(long roundId, RoundDraft draft, List<Round> all) {
    return all.stream()
        .filter(other -> other.id() != roundId && other.kind() == draft.kind())
        .filter(other -> other.state() == RoundState.OPEN)
        .filter(other ->
            !other.opensOn().isAfter(draft.closesOn())
                && !other.closesOn().isBefore(draft.opensOn()))
        .filter(other -> other.serviceIds().stream().anyMatch(draft.serviceIds()::contains))
        .map(other ->
            Problem.of(
                "",
                "survey.round.problem.overlap",
                other.name(),
                day(other.opensOn()),
                day(other.closesOn())))
        .toList();
  }

  private static String day(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("dd-MM-yyyy"));
  }

  private void add(String field, String key, String... arguments) {
    problems.add(Problem.of(field, key, arguments));
  }
}
