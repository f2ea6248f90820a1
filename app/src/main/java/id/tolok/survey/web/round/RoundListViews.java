package id.tolok.survey.web.round;

import id.tolok.organization.Agency;
import id.tolok.satisfaction.respondent.SampleSize;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Tone;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.survey.Round;
import id.tolok.survey.RoundKind;
import id.tolok.survey.RoundState;
import id.tolok.survey.Rounds;
import id.tolok.survey.ServicePoint;
import id.tolok.survey.number.FrozenRound;
import id.tolok.survey.number.RoundResults;
import id.tolok.survey.number.SurveyResults;
import id.tolok.survey.round.SurveyDuty;
import id.tolok.survey.web.round.RoundListView.Beginning;
import id.tolok.survey.web.round.RoundListView.Duty;
import id.tolok.survey.web.round.RoundListView.Line;
import id.tolok.survey.web.round.SurveyTabs.Section;
import id.tolok.survey.web.text.SurveyTexts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the ready text of the list of rounds.
@Component
class RoundListViews {

  private final Visit visit;
  private final Gate gate;
  private final Rounds rounds;
  private final SurveyResults results;
  private final SurveyTabs tabs;
  private final Clock clock;

  RoundListViews(
      Visit visit, Gate gate, Rounds rounds, SurveyResults results, SurveyTabs tabs, Clock clock) {
    this.visit = visit;
    this.gate = gate;
    this.rounds = rounds;
    this.results = results;
    this.tabs = tabs;
    this.clock = clock;
  }

  RoundListView view(Agency agency, List<Round> all) {
    var today = agency.day(clock.instant());
    boolean editor = gate.allows(Action.SURVEY_EDIT, agency.id());
    Map<Long, FrozenRound> approved = approved(all, agency.id());
    Map<Long, RoundResults> counted = counted(all);
    return new RoundListView(
        agency.name(),
        tabs.of(agency.id(), Section.ROUNDS),
        duty(SurveyDuty.of(all, today.getYear()), today),
        editor ? tabs.address("/survei/baru", agency.id()) : null,
        all.stream()
            .map(round -> {
              var frozen = approved.get(round.id());
              return line(round, frozen, respondents(counted.get(round.id()), frozen), today);
            })
            .toList(),
        all.isEmpty() ? beginning(agency.id(), editor) : List.of());
  }

  private Map<Long, FrozenRound> approved(List<Round> all, long agencyId) {
    Map<Long, FrozenRound> found = new HashMap<>();
    if (all.stream().anyMatch(round -> round.state() == RoundState.APPROVED)) {
      Arrays.stream(RoundKind.values())
          .flatMap(kind -> results.approved(agencyId, kind).stream())
          .forEach(frozen -> found.put(frozen.roundId(), frozen));
    }
    return found;
  }

  /// What the sheets say where nothing is frozen yet.
  private Map<Long, RoundResults> counted(List<Round> all) {
    List<Long> counting =
        all.stream()
            .filter(round -> round.state() != RoundState.APPROVED && round.answers() > 0)
            .map(Round::id)
            .toList();
    return counting.isEmpty() ? Map.of() : results.ofAll(counting);
  }

  private static int respondents(@Nullable RoundResults counted, @Nullable FrozenRound frozen) {
    if (frozen != null) {
      return frozen.respondents();
    }
    return counted == null ? 0 : counted.counted();
  }

  private Duty duty(SurveyDuty duty, LocalDate today) {
    String year = String.valueOf(today.getYear());
    return switch (duty) {
      case MET -> new Duty(Tone.GOOD, visit.w("survey.duty.met", year));
      case UNDER_WAY -> new Duty(Tone.INFO, visit.w("survey.duty.under-way", year));
      case MISSING ->
          new Duty(
              SurveyDuty.isPressing(today.getYear(), today) ? Tone.WARNING : Tone.INFO,
              visit.w("survey.duty.missing", year));
    };
  }

  private Line line(Round round, @Nullable FrozenRound frozen, int respondents, LocalDate today) {
    var texts = SurveyTexts.of(visit);
    return new Line(
        round.name(),
        RoundTabs.Page.LIVE.address(round.id()),
        visit.w("survey.kind." + round.kind().name().toLowerCase(Locale.ROOT)),
        texts.period(round.periodFrom(), round.periodUntil()),
        texts.period(round.opensOn(), round.closesOn()),
        RoundStage.of(round, today).badge(visit.words()),
        againstSample(round, respondents, texts),
        frozen == null ? "–" : texts.index(frozen.index()),
        frozen == null ? null : texts.quality(frozen.quality()));
  }

  private String againstSample(Round round, int respondents, SurveyTexts texts) {
    return round.population().isEmpty()
        ? texts.number(respondents)
        : visit.w(
            "survey.list.respondents-of",
            texts.number(respondents),
            texts.number(SampleSize.of(round.population().getAsInt())));
  }

  private List<Beginning> beginning(long agencyId, boolean editor) {
    boolean served =
        rounds.services(agencyId).stream()
            .anyMatch(service -> service.active() && service.kind() == RoundKind.PUBLIC);
    boolean placed = rounds.points(agencyId).stream().anyMatch(ServicePoint::active);
    return List.of(
        step("services", served, editor, tabs.address("/survei/layanan", agencyId)),
        step("points", placed, editor, tabs.address("/survei/titik", agencyId)),
        step("round", false, editor, tabs.address("/survei/baru", agencyId)));
  }

  private Beginning step(String name, boolean done, boolean editor, String address) {
    return new Beginning(
        visit.w("survey.begin." + name),
        visit.w("survey.begin." + name + ".text"),
        done,
        editor && !done ? address : null);
  }
}
