package id.tolok.survey;

import id.tolok.satisfaction.WeightRule;
import id.tolok.shell.viewer.CurrentViewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/// Makes services, places and rounds for tests, as the program itself.

public class SurveyPlaces {

  private final SurveyBasics basics;
  private final Questionnaires questionnaires;
  private final RoundWork work;
  private final Clock clock;

  public SurveyPlaces(
      SurveyBasics basics, Questionnaires questionnaires, RoundWork work, Clock clock) {
    this.basics = basics;
    this.questionnaires = questionnaires;
    this.work = work;
    this.clock = clock;
  }

  public PublicService service(long agencyId, String name) {
    return CurrentViewer.asProgram(() ->
        basics
            .addService(agencyId, new SurveyBasics.ServiceDraft(name, RoundKind.PUBLIC, false))
            .value());
  }

  /// A service the office gives its own staff.
  public PublicService internalService(long agencyId, String name) {
    var draft = new SurveyBasics.ServiceDraft(name, RoundKind.INTERNAL, false);
    return CurrentViewer.asProgram(() -> basics.addService(agencyId, draft).value());
  }

  /// A service without a cost.
  public PublicService freeService(long agencyId, String name) {
    return CurrentViewer.asProgram(() ->
        basics
            .addService(agencyId, new SurveyBasics.ServiceDraft(name, RoundKind.PUBLIC, true))
            .value());
  }

  /// A place of these services; of all the agency's where none is named.
  public ServicePoint point(long agencyId, String name, PublicService... services) {
    List<Long> ids = List.of(services).stream().map(PublicService::id).toList();
    return CurrentViewer.asProgram(
        () -> basics.addPoint(agencyId, new SurveyBasics.PointDraft(name, ids)).value());
  }

  /// A round's draft with the standard questions, answered from the first day of its period to a
  /// month after it.
  public RoundDraft draft(
      long agencyId, RoundKind kind, String from, String until, PublicService... services) {
    var questions = CurrentViewer.asProgram(() -> questionnaires.current(agencyId, kind));
    return new RoundDraft(
        kind,
        "Putaran " + from,
        LocalDate.parse(from),
        LocalDate.parse(until),
        LocalDate.parse(from),
        LocalDate.parse(until).plusMonths(1),
        OptionalInt.empty(),
        "Semua pengguna layanan",
        WeightRule.EXACT,
        TicketRule.NONE,
        questions.id(),
        List.of(services).stream().map(PublicService::id).toList());
  }

  public Round planned(long agencyId, RoundDraft draft) {
    return CurrentViewer.asProgram(() -> work.create(agencyId, draft).value());
  }

  public Round open(long agencyId, RoundDraft draft) {
    return CurrentViewer.asProgram(
        () -> work.open(work.create(agencyId, draft).value().id()).value());
  }

  /// A public round open from a year before today to a year after: whatever the clock says.
  public Round openNow(long agencyId, PublicService... services) {
    var today = LocalDate.now(clock);
    return open(
        agencyId,
        draft(
            agencyId,
            RoundKind.PUBLIC,
            today.minusMonths(6).toString(),
            today.plusMonths(5).toString(),
            services));
  }

  public Round closed(Round round) {
    return CurrentViewer.asProgram(() -> work.close(round.id()).value());
  }
}
