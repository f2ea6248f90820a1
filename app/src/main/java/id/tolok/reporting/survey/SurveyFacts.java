package id.tolok.reporting.survey;

import id.tolok.organization.Agency;
import id.tolok.organization.Organizations;
import id.tolok.reporting.form.PrintedForm;
import id.tolok.reporting.form.Signatories;
import id.tolok.reporting.layout.Report.Signature;
import id.tolok.reporting.printed.ReportWords;
import id.tolok.reporting.store.SurveyWordsStore;
import id.tolok.reporting.survey.RoundFacts.Group;
import id.tolok.reporting.survey.RoundFacts.People;
import id.tolok.shell.wording.Language;
import id.tolok.shell.wording.Words;
import id.tolok.survey.FollowUps;
import id.tolok.survey.Round;
import id.tolok.survey.RoundKind;
import id.tolok.survey.Rounds;
import id.tolok.survey.ServicePoint;
import id.tolok.survey.given.Channel;
import id.tolok.survey.number.Breakdown;
import id.tolok.survey.number.Opinions;
import id.tolok.survey.number.RoundResults;
import id.tolok.survey.number.SurveyResults;
import id.tolok.survey.number.SurveyResults.TrendPoint;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Reads everything the documents of a round say.
@Component
public class SurveyFacts {

  private static final Words WORDS = Words.in(Language.ID);

  private final Rounds rounds;
  private final SurveyResults results;
  private final Opinions opinions;
  private final FollowUps followUps;
  private final Organizations organizations;
  private final Governments governments;
  private final Signatories signatories;
  private final SurveyWordsStore words;
  private final Clock clock;
  private final boolean sample;

  SurveyFacts(
      Rounds rounds,
      SurveyResults results,
      Opinions opinions,
      FollowUps followUps,
      Organizations organizations,
      Governments governments,
      Signatories signatories,
      SurveyWordsStore words,
      Clock clock,
      @Value("${tolok.sample:false}") boolean sample) {
    this.rounds = rounds;
    this.results = results;
    this.opinions = opinions;
    this.followUps = followUps;
    this.organizations = organizations;
    this.governments = governments;
    this.signatories = signatories;
    this.words = words;
    this.clock = clock;
    this.sample = sample;
  }

  /// @throws id.tolok.shell.viewer.NotFound outside of scope
  public RoundFacts of(long roundId) {
    Round round = rounds.round(roundId);
    Agency agency = organizations.agency(round.agencyId());
    RoundResults known = results.of(roundId);
    return new RoundFacts(
        round,
        rounds.answeredUntil(round),
        agency,
        governments.of(agency),
        rounds.questionnaire(round.questionnaireId()),
        known,
        profile(known.profile()),
        channels(known),
        earlier(roundId),
        opinions.counted(roundId),
        followUps.ofRound(roundId),
        followUps.before(round),
        points(round),
        words.find(roundId).orElse(ReportWords.NONE),
        signature(agency),
        sample);
  }

  private List<TrendPoint> earlier(long roundId) {
    return results.trend(roundId).stream().filter(point -> point.roundId() != roundId).toList();
  }

  /// Posters hang where citizens are served, so an internal round has none.
  private List<ServicePoint> points(Round round) {
    return round.kind() == RoundKind.INTERNAL
        ? List.of()
        : rounds.points(round.agencyId()).stream()
            .filter(ServicePoint::active)
            .filter(point ->
                point.serviceIds().isEmpty()
                    || point.serviceIds().stream().anyMatch(round.serviceIds()::contains))
            .toList();
  }

  /// What somebody said of themselves; where nobody did, there is nothing to break down.
  private static List<People> profile(RoundResults.Profile profile) {
    return Stream.of(
            people("sex", profile.sex()),
            people("education", profile.education()),
            people("occupation", profile.occupation()),
            people("age", profile.age()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static <G extends Enum<G>> Optional<People> people(String key, Breakdown<G> breakdown) {
    boolean said =
        breakdown.parts().stream()
            .anyMatch(part -> part.group() != null && part.people().orElse(1) > 0);
    return said ? Optional.of(named(key, breakdown)) : Optional.empty();
  }

  private static <G extends Enum<G>> People named(String key, Breakdown<G> breakdown) {
    return new People(
        WORDS.get("reporting.profile." + key),
        breakdown.parts().stream()
            .map(part -> {
              G group = part.group();
              return new Group(
                  group == null
                      ? WORDS.get("reporting.profile.unsaid")
                      : WORDS.get("survey." + key + "." + group.name()),
                  part.people());
            })
            .toList());
  }

  private static People channels(RoundResults known) {
    var breakdown = Breakdown.of(Channel.class, known.channels(), 0);
    return new People(
        WORDS.get("reporting.profile.channel"),
        breakdown.parts().stream()
            .filter(part -> part.group() != null && part.people().orElse(1) > 0)
            .map(part -> new Group(WORDS.get("survey.channel." + part.group()), part.people()))
            .toList());
  }

  private Signature signature(Agency agency) {
    LocalDate today = LocalDate.now(clock.withZone(agency.zone().id()));
    PrintedForm.Signature signs =
        signatories.of(agency, organizations.positions(agency.id()), today);
    return new Signature(signs.place(), signs.position(), signs.name());
  }
}
