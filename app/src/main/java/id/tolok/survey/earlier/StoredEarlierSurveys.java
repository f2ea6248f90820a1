package id.tolok.survey.earlier;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.organization.Organizations;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Viewer;
import id.tolok.survey.Round;
import id.tolok.survey.RoundState;
import id.tolok.survey.Rounds;
import id.tolok.survey.given.EarlierSurveys;
import id.tolok.survey.given.GivenSheet;
import id.tolok.survey.opinion.ContactSeal;
import id.tolok.survey.sheet.PaperEntry;
import id.tolok.survey.sheet.PaperOutcome;
import id.tolok.survey.sheet.PaperSheet;
import id.tolok.survey.sheet.TimeSlot;
import id.tolok.survey.store.round.EarlierSurveyStore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what happened earlier, each time with an entry in the trail of the agency.
@Lazy
@Service
public class StoredEarlierSurveys implements EarlierSurveys {

  private final Rounds rounds;
  private final EarlierSurveyStore store;
  private final ContactSeal seal;
  private final PaperEntry paper;
  private final Organizations organizations;
  private final AuditTrail trail;

  StoredEarlierSurveys(
      Rounds rounds,
      EarlierSurveyStore store,
      ContactSeal seal,
      PaperEntry paper,
      Organizations organizations,
      AuditTrail trail) {
    this.rounds = rounds;
    this.paper = paper;
    this.organizations = organizations;
    this.store = store;
    this.seal = seal;
    this.trail = trail;
  }

  @Override
  @Transactional
  public void date(long roundId, Map<RoundState, Instant> steps) {
    Round round = mine(roundId);
    steps.forEach((state, at) -> store.date(roundId, state.name(), at));
    record(round, "survey.round-dated", steps.size());
  }

  @Override
  @Transactional
  public void write(long roundId, List<Opinion> opinions) {
    Round round = mine(roundId);
    for (Opinion opinion : opinions) {
      UUID id = store.add(round.agencyId(), roundId, opinion);
      opinion
          .contact()
          .ifPresent(contact -> store.seal(id, round.agencyId(), seal.seal(id, contact)));
    }
    record(round, "survey.opinions-taken-over", opinions.size());
  }

  @Override
  @Transactional
  public void plan(long roundId, List<Planned> followUps) {
    Round round = mine(roundId);
    followUps.forEach(planned -> store.add(round.agencyId(), roundId, planned));
    record(round, "survey.follow-ups-taken-over", followUps.size());
  }

  @Override
  @Transactional
  public void hold(long roundId, long origin, Instant at) {
    store.hold(mine(roundId).agencyId(), roundId, origin, at);
  }

  @Override
  public void type(long roundId, Viewer clerk, List<GivenSheet> sheets) {
    Round round = mine(roundId);
    var zone = organizations.agency(round.agencyId()).zone().id();
    CurrentViewer.as(
        clerk,
        () -> {
          int number = 0;
          for (GivenSheet sheet : sheets) {
            var outcome = paper.keep(round, typed(sheet, ++number, zone));
            if (!(outcome instanceof PaperOutcome.Kept)) {
              throw new IllegalStateException("a sheet of paper was not kept: " + outcome);
            }
          }
          return number;
        });
  }

  private static PaperSheet typed(GivenSheet sheet, int number, ZoneId zone) {
    return new PaperSheet(
        sheet.formToken(),
        sheet.serviceId(),
        LocalDate.ofInstant(sheet.hour(), zone),
        TimeSlot.of(sheet.hour(), zone),
        sheet.respondent(),
        sheet.scores(),
        OptionalInt.of(number),
        OptionalInt.empty(),
        PaperSheet.Twice.ASK);
  }

  private Round mine(long roundId) {
    if (CurrentViewer.get().kind() != Viewer.Kind.PROGRAM) {
      throw new IllegalStateException("only for the program itself");
    }
    return rounds.round(roundId);
  }

  private void record(Round round, String action, int count) {
    trail.record(
        Change.of(action, "survey.round/" + round.id(), round.agencyId())
            .to("{\"count\":" + count + "}"));
  }
}
