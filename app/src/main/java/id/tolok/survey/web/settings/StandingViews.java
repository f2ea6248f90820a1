package id.tolok.survey.web.settings;

import id.tolok.organization.Problem;
import id.tolok.satisfaction.IndexSummary;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Field;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.survey.Round;
import id.tolok.survey.RoundApproval;
import id.tolok.survey.RoundState;
import id.tolok.survey.RoundWork;
import id.tolok.survey.number.SurveyResults;
import id.tolok.survey.web.round.RoundStage;
import id.tolok.survey.web.settings.SettingsView.ReasonedStep;
import id.tolok.survey.web.settings.SettingsView.Standing;
import id.tolok.survey.web.settings.SettingsView.Step;
import id.tolok.survey.web.settings.SettingsViews.Sent;
import id.tolok.survey.web.text.SurveyTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says where a round stands and offers what may be done next.
@Component
class StandingViews {

  private final Visit visit;
  private final Gate gate;
  private final RoundWork work;
  private final RoundApproval approval;
  private final SurveyResults results;

  StandingViews(
      Visit visit, Gate gate, RoundWork work, RoundApproval approval, SurveyResults results) {
    this.visit = visit;
    this.gate = gate;
    this.work = work;
    this.approval = approval;
    this.results = results;
  }

  Standing view(Round round, RoundStage stage, Sent sent) {
    boolean edits = gate.allows(Action.SURVEY_EDIT, round.agencyId());
    boolean approves = gate.allows(Action.SURVEY_APPROVE, round.agencyId());
    return switch (round.state()) {
      case DRAFT -> draft(round, stage, edits);
      case OPEN -> open(round, stage, edits);
      case CLOSED -> closed(round, stage, sent, edits, approves);
      case APPROVED -> approved(round, stage, sent, approves);
    };
  }

  private Standing draft(Round round, RoundStage stage, boolean edits) {
    var outlook = work.outlook(round);
    var steps = new ArrayList<Step>();
    if (edits) {
      boolean possible = outlook.obstacles().isEmpty();
      steps.add(
          step(round, "open", "play-fill", visit.w("survey.step.open.question"), false, possible));
      steps.add(
          step(
              round,
              "discard",
              "trash",
              visit.w("survey.step.discard.question", round.name()),
              true,
              true));
    }
    return new Standing(
        stage.badge(visit.words()),
        sentence(round, stage),
        said(outlook.obstacles()),
        said(outlook.remarks()),
        steps,
        List.of());
  }

  private Standing open(Round round, RoundStage stage, boolean edits) {
    var question =
        visit.w("survey.step.close.question", SurveyTexts.of(visit).number(round.answers()));
    return new Standing(
        stage.badge(visit.words()),
        sentence(round, stage),
        List.of(),
        stage == RoundStage.OVER ? List.of() : said(work.outlook(round).remarks()),
        edits ? List.of(step(round, "close", "stop-fill", question, false, true)) : List.of(),
        List.of());
  }

  private Standing closed(
      Round round, RoundStage stage, Sent sent, boolean edits, boolean approves) {
    List<String> obstacles = edits || approves ? obstacles(round, approves) : List.of();
    var steps = new ArrayList<Step>();
    if (approves) {
      steps.add(step(round, "approve", "patch-check", question(round), false, obstacles.isEmpty()));
    }
    return new Standing(
        stage.badge(visit.words()),
        sentence(round, stage),
        obstacles,
        shortfall(round),
        steps,
        edits ? List.of(reasoned(round, "reopen", sent, days(sent))) : List.of());
  }

  private Standing approved(Round round, RoundStage stage, Sent sent, boolean approves) {
    return new Standing(
        stage.badge(visit.words()),
        sentence(round, stage),
        List.of(),
        shortfall(round),
        List.of(),
        approves ? List.of(reasoned(round, "withdraw", sent, null)) : List.of());
  }

  private String sentence(Round round, RoundStage stage) {
    var texts = SurveyTexts.of(visit);
    return visit.w(
        "survey.standing." + stage.name().toLowerCase(Locale.ROOT),
        texts.date(round.opensOn()),
        texts.date(round.closesOn()),
        texts.number(round.answers()),
        texts.date(round.closesOn().plusDays(RoundWork.PAPER_DAYS)));
  }

  /// What is frozen and published is said before it is.
  private String question(Round round) {
    var texts = SurveyTexts.of(visit);
    return results
        .of(round.id())
        .shown()
        .flatMap(IndexSummary::index)
        .map(index ->
            visit.w(
                "survey.step.approve.question",
                round.name(),
                texts.index(index.converted()),
                texts.quality(index.converted(), round).text(),
                texts.number(index.respondents())))
        .orElseGet(() -> visit.w("survey.step.approve.question.plain", round.name()));
  }

  /// Too few respondents do not stand in the way; the report will say so.
  private List<String> shortfall(Round round) {
    var missing = results.of(round.id()).shortfall();
    if (missing.isEmpty()) {
      return List.of(visit.w("survey.round.remark.population"));
    }
    int count = missing.getAsInt();
    return count == 0
        ? List.of()
        : List.of(
            visit.w(
                round.state() == RoundState.APPROVED
                    ? "survey.round.remark.shortfall-approved"
                    : "survey.round.remark.shortfall",
                visit.format().number(count)));
  }

  /// What keeps a round from being approved; that the viewer typed its sheets hinders only who
  /// would approve it.
  private List<String> obstacles(Round round, boolean approves) {
    return approval.obstacles(round.id()).stream()
        .filter(obstacle -> approves || !(obstacle instanceof RoundApproval.Obstacle.TypedByViewer))
        .map(ApprovalWords.in(visit)::of)
        .toList();
  }

  private Step step(
      Round round,
      String name,
      String icon,
      @Nullable String question,
      boolean danger,
      boolean possible) {
    return new Step(
        visit.w("survey.step." + name),
        icon,
        StepPage.address(round.id(), name),
        question,
        danger,
        possible);
  }

  private ReasonedStep reasoned(Round round, String name, Sent sent, @Nullable Field days) {
    boolean tried = sent.step().equals(name);
    var reason =
        Field.of("alasan", visit.w("survey.step." + name + ".reason"))
            .withHint(visit.w("survey.step." + name + ".reason.hint"))
            .withValue(tried ? sent.reason() : "")
            .withError(tried ? error(sent, "days", false) : null);
    return new ReasonedStep(
        visit.w("survey.step." + name),
        visit.w("survey.step." + name + ".text"),
        visit.w("survey.step." + name),
        StepPage.address(round.id(), name),
        reason,
        days,
        tried);
  }

  private Field days(Sent sent) {
    boolean tried = sent.step().equals("reopen");
    return Field.optional("hari", visit.w("survey.step.reopen.days"))
        .withHint(visit.w("survey.step.reopen.days.hint"))
        .withValue(tried ? sent.days() : "7")
        .withError(tried ? error(sent, "days", true) : null);
  }

  /// What is wrong with one field, or with all but that one.
  private @Nullable String error(Sent sent, String field, boolean itself) {
    return sent.obstacles().stream()
        .filter(problem -> problem.field().equals(field) == itself)
        .map(problem -> visit.w(problem.key(), problem.arguments().toArray()))
        .findFirst()
        .orElse(null);
  }

  private List<String> said(List<Problem> problems) {
    return problems.stream()
        .map(problem -> visit.w(problem.key(), problem.arguments().toArray()))
        .toList();
  }
}
