package id.tolok.survey.web.settings;

import id.tolok.organization.Problem;
import id.tolok.satisfaction.WeightRule;
import id.tolok.survey.Round;
import id.tolok.survey.RoundDraft;
import id.tolok.survey.RoundKind;
import id.tolok.survey.RoundState;
import id.tolok.survey.TicketRule;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// What somebody typed into the form of a round, right or wrong.
record TypedRound(
    RoundKind kind,
    String name,
    String periodFrom,
    String periodUntil,
    String opensOn,
    String closesOn,
    String population,
    String method,
    WeightRule weightRule,
    TicketRule ticketRule,
    long questionnaireId,
    Set<Long> serviceIds) {

  private static final Pattern KEY = Pattern.compile("\\d{1,18}");
  private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

  TypedRound {
    serviceIds = Set.copyOf(serviceIds);
  }

  static TypedRound of(RoundDraft draft) {
    return new TypedRound(
        draft.kind(),
        draft.name(),
        draft.periodFrom().toString(),
        draft.periodUntil().toString(),
        draft.opensOn().toString(),
        draft.closesOn().toString(),
        draft.population().isPresent() ? String.valueOf(draft.population().getAsInt()) : "",
        draft.method(),
        draft.weightRule(),
        draft.ticketRule(),
        draft.questionnaireId(),
        Set.copyOf(draft.serviceIds()));
  }

  static TypedRound of(RoundKind kind, MultiValueMap<String, String> sent) {
    return new TypedRound(
        kind,
        text(sent, "nama"),
        text(sent, "dari"),
        text(sent, "sampai"),
        text(sent, "buka"),
        text(sent, "tutup"),
        text(sent, "populasi"),
        text(sent, "cara"),
        choice(WeightRule.values(), text(sent, "bobot")),
        choice(TicketRule.values(), text(sent, "kupon")),
        key(text(sent, "kuesioner")),
        sent.getOrDefault("layanan", List.of()).stream()
            .map(TypedRound::key)
            .collect(Collectors.toSet()));
  }

  /// The same with what the state of a round has settled, which its form no longer asks.
  TypedRound settledBy(Round round) {
    return switch (round.state()) {
      case DRAFT -> this;
      case OPEN -> {
        var services = new TreeSet<>(serviceIds);
        services.addAll(round.serviceIds());
        yield with(round, opensOn, closesOn, services);
      }
      case CLOSED, APPROVED ->
          with(
              round,
              round.opensOn().toString(),
              round.closesOn().toString(),
              Set.copyOf(round.serviceIds()));
    };
  }

  private TypedRound with(Round round, String opens, String closes, Set<Long> services) {
    return new TypedRound(
        round.kind(),
        name,
        periodFrom,
        periodUntil,
        opens,
        closes,
        population,
        method,
        weightRule,
        round.ticketRule(),
        round.questionnaireId(),
        services);
  }

  /// What came of reading it.
  sealed interface Reading {
    record Good(RoundDraft draft) implements Reading {}

    record Wrong(List<Problem> problems) implements Reading {
      public Wrong {
        problems = List.copyOf(problems);
      }
    }
  }

  Reading read() {
    var problems = new ArrayList<Problem>();
    var from = day("periodFrom", periodFrom, problems);
    var until = day("periodUntil", periodUntil, problems);
    var opens = day("opensOn", opensOn, problems);
    var closes = day("closesOn", closesOn, problems);
    var people = count(population, problems);
    if (!problems.isEmpty()) {
      return new Reading.Wrong(problems);
    }
    return new Reading.Good(
        new RoundDraft(
            kind,
            name,
            from,
            until,
            opens,
            closes,
            people,
            method,
            weightRule,
            ticketRule,
            questionnaireId,
            List.copyOf(serviceIds)));
  }

  /// How many people, where that can be read: figures may carry dots or blanks.
  OptionalInt people() {
    return people(population);
  }

  static OptionalInt people(String population) {
    return count(population, new ArrayList<>());
  }

  private static OptionalInt count(String population, List<Problem> problems) {
    String figures = population.replaceAll("[.\\s]", "");
    if (figures.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!COUNT.matcher(figures).matches()) {
      problems.add(Problem.of("population", "survey.round.problem.population"));
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(figures));
  }

  private static LocalDate day(String field, String typed, List<Problem> problems) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeParseException e) {
      problems.add(Problem.of(field, "survey.round.problem.day"));
      return LocalDate.EPOCH;
    }
  }

  static boolean asksDays(@Nullable Round round) {
    return round == null || round.state() == RoundState.DRAFT || round.state() == RoundState.OPEN;
  }

  private static String text(MultiValueMap<String, String> sent, String name) {
    var text = sent.getFirst(name);
    return text == null ? "" : text.strip();
  }

  private static long key(String text) {
    return KEY.matcher(text).matches() ? Long.parseLong(text) : 0;
  }

  /// The first where nothing known was sent.
  private static <E extends Enum<E>> E choice(E[] all, String name) {
    for (E one : all) {
      if (one.name().equals(name)) {
        return one;
      }
    }
    return all[0];
  }
}
