package id.tolok.survey.web.round;

import id.tolok.organization.Agency;
import id.tolok.organization.Organizations;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Tab;
import id.tolok.shell.part.Tone;
import id.tolok.survey.Round;
import id.tolok.survey.round.SurveyDuty;
import id.tolok.survey.store.round.RoundStore;
import id.tolok.survey.web.round.AgencyOverviewView.Line;
import id.tolok.survey.web.text.SurveyTexts;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Makes the ready text of how agencies stand with their surveys.
@Component
class AgencyOverviewViews {

  private final Visit visit;
  private final Organizations organizations;
  private final RoundStore store;
  private final Clock clock;

  AgencyOverviewViews(Visit visit, Organizations organizations, RoundStore store, Clock clock) {
    this.visit = visit;
    this.organizations = organizations;
    this.store = store;
    this.clock = clock;
  }

  /// @param missingOnly leaves those out that have a round
  AgencyOverviewView view(Set<Long> agencies, boolean missingOnly) {
    int year = visit.context().year();
    Map<Long, List<Round>> rounds =
        store.ofYear(agencies, year).stream().collect(Collectors.groupingBy(Round::agencyId));
    Map<Long, BigDecimal> indexes = store.indexes(agencies, year);
    var lines =
        organizations.agencies().stream()
            .filter(agency -> agencies.contains(agency.id()) && agency.active())
            .filter(agency -> !missingOnly || isMissing(rounds, agency, year))
            .map(agency -> line(agency, rounds.getOrDefault(agency.id(), List.of()), indexes, year))
            .toList();
    return new AgencyOverviewView(
        visit.w("survey.agencies.lead", String.valueOf(year)),
        List.of(
            Tab.of(visit.w("survey.agencies.all"), "/survei", !missingOnly),
            Tab.of(visit.w("survey.agencies.missing"), "/survei?hanya=belum", missingOnly)),
        lines);
  }

  private static boolean isMissing(Map<Long, List<Round>> rounds, Agency agency, int year) {
    return SurveyDuty.binds(agency.kind())
        && SurveyDuty.of(rounds.getOrDefault(agency.id(), List.of()), year) == SurveyDuty.MISSING;
  }

  private Line line(Agency agency, List<Round> own, Map<Long, BigDecimal> indexes, int year) {
    var texts = SurveyTexts.of(visit);
    var today = agency.day(clock.instant());
    var index = indexes.get(agency.id());
    return new Line(
        agency.name(),
        "/survei?instansi=" + agency.id(),
        badge(agency, SurveyDuty.of(own, year), year, today),
        texts.number(own.size()),
        own.isEmpty()
            ? "–"
            : own.getFirst().name()
                + " · "
                + RoundStage.of(own.getFirst(), today).badge(visit.words()).text(),
        index == null ? "–" : texts.index(index));
  }

  private Badge badge(Agency agency, SurveyDuty duty, int year, LocalDate today) {
    if (duty == SurveyDuty.MISSING && !SurveyDuty.binds(agency.kind())) {
      return new Badge(Tone.PLAIN, visit.w("survey.duty.badge.none"));
    }
    Tone tone =
        switch (duty) {
          case MET -> Tone.GOOD;
          case UNDER_WAY -> Tone.INFO;
          case MISSING -> SurveyDuty.isPressing(year, today) ? Tone.WARNING : Tone.PLAIN;
        };
    return new Badge(
        tone,
        visit.w("survey.duty.badge." + duty.name().toLowerCase(Locale.ROOT).replace('_', '-')));
  }
}
