package id.tolok.survey.web.settings;

import id.tolok.organization.Problem;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Confirmation;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.survey.Round;
import id.tolok.survey.RoundApproval;
import id.tolok.survey.RoundWork;
import id.tolok.survey.RoundWork.Stepped;
import id.tolok.survey.Rounds;
import id.tolok.survey.web.round.RoundTabs;
import id.tolok.survey.web.settings.SettingsViews.Sent;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Leads a round from one state to the next.
@Controller
class StepPage {

  private static final String ROUND = "/survei/putaran/{round:\\d{1,18}}";
  private static final Pattern DAYS = Pattern.compile("\\d{1,4}");

  /// Parts of addresses by the names of steps.
  private static final Map<String, String> ENDS =
      Map.of(
          "open", "/buka",
          "close", "/tutup",
          "reopen", "/buka-kembali",
          "approve", "/setujui",
          "withdraw", "/batal-setujui",
          "discard", "/buang");

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final Rounds rounds;
  private final RoundWork work;
  private final RoundApproval approval;
  private final SettingsViews views;

  StepPage(
      Pages pages,
      Visit visit,
      Gate gate,
      Rounds rounds,
      RoundWork work,
      RoundApproval approval,
      SettingsViews views) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.rounds = rounds;
    this.work = work;
    this.approval = approval;
    this.views = views;
  }

  static String address(long roundId, String step) {
    return "/survei/putaran/" + roundId + ENDS.get(step);
  }

  @PostMapping(ROUND + "/buka")
  View open(@PathVariable("round") long roundId) {
    var round = changing(roundId);
    return answer("open", round, work.open(round.id()));
  }

  @PostMapping(ROUND + "/tutup")
  View close(@PathVariable("round") long roundId, @RequestParam(defaultValue = "") String yakin) {
    var round = changing(roundId);
    if (!yakin.equals("ya")) {
      return ask(
          round,
          "close",
          visit.w("survey.step.close.question", visit.format().number(round.answers())));
    }
    return answer("close", round, work.close(round.id()));
  }

  @PostMapping(ROUND + "/buang")
  View discard(@PathVariable("round") long roundId, @RequestParam(defaultValue = "") String yakin) {
    var round = changing(roundId);
    if (!yakin.equals("ya")) {
      return ask(round, "discard", visit.w("survey.step.discard.question", round.name()));
    }
    return switch (work.discard(round.id())) {
      case Stepped.Done(var thrown) ->
          pages.redirect(
              "/survei", Notice.good(visit.w("survey.step.discard.done", thrown.name())));
      case Stepped.Elsewhere(var now) -> elsewhere(now);
      case Stepped.Blocked(var obstacles) -> page(round, Sent.step("discard", "", "", obstacles));
    };
  }

  @PostMapping(ROUND + "/buka-kembali")
  View reopen(
      @PathVariable("round") long roundId,
      @RequestParam(defaultValue = "") String alasan,
      @RequestParam(defaultValue = "") String hari) {
    var round = changing(roundId);
    String typed = hari.strip();
    int days = DAYS.matcher(typed).matches() ? Integer.parseInt(typed) : 0;
    var stepped =
        typed.isEmpty() ? work.reopen(round.id(), alasan) : work.reopen(round.id(), alasan, days);
    return switch (stepped) {
      case Stepped.Blocked(var obstacles) ->
          page(round, Sent.step("reopen", alasan, hari, obstacles));
      case Stepped.Done done -> answer("reopen", round, done);
      case Stepped.Elsewhere elsewhere -> answer("reopen", round, elsewhere);
    };
  }

  @PostMapping(ROUND + "/setujui")
  View approve(@PathVariable("round") long roundId, @RequestParam(defaultValue = "") String yakin) {
    var round = approving(roundId);
    if (!yakin.equals("ya")) {
      return ask(round, "approve", visit.w("survey.step.approve.question.plain", round.name()));
    }
    return decided(round, "approve", "", approval.approve(round.id()));
  }

  @PostMapping(ROUND + "/batal-setujui")
  View withdraw(
      @PathVariable("round") long roundId, @RequestParam(defaultValue = "") String alasan) {
    var round = approving(roundId);
    return decided(round, "withdraw", alasan, approval.withdraw(round.id(), alasan));
  }

  private Round changing(long roundId) {
    var round = rounds.round(roundId);
    gate.require(Action.SURVEY_EDIT, round.agencyId());
    return round;
  }

  private Round approving(long roundId) {
    var round = rounds.round(roundId);
    gate.require(Action.SURVEY_APPROVE, round.agencyId());
    return round;
  }

  private View answer(String step, Round round, Stepped stepped) {
    return switch (stepped) {
      case Stepped.Done(var now) -> done(step, now);
      case Stepped.Elsewhere(var now) -> elsewhere(now);
      case Stepped.Blocked(var obstacles) -> page(round, Sent.step(step, "", "", obstacles));
    };
  }

  private View decided(Round round, String step, String reason, RoundApproval.Outcome outcome) {
    return switch (outcome) {
      case RoundApproval.Outcome.Approved(var _) -> done(step, round);
      case RoundApproval.Outcome.Withdrawn(var _) -> done(step, round);
      case RoundApproval.Outcome.Refused(var obstacles) ->
          page(
              round,
              Sent.step(
                  step,
                  reason,
                  "",
                  obstacles.stream()
                      .map(ApprovalWords.in(visit)::of)
                      .map(words -> Problem.of("reason", "survey.obstacle.said", words))
                      .toList()));
    };
  }

  private View done(String step, Round round) {
    return pages.redirect(
        RoundTabs.Page.SETTINGS.address(round.id()),
        Notice.good(visit.w("survey.step." + step + ".done", round.name())));
  }

  private View elsewhere(Round now) {
    return pages.redirect(
        RoundTabs.Page.SETTINGS.address(now.id()),
        Notice.warning(visit.w("survey.settings.conflict")));
  }

  private View ask(Round round, String step, String question) {
    return pages.page(
        "shell/confirmation",
        "shell.confirm.title",
        new Confirmation(
            question,
            visit.w("survey.step." + step),
            address(round.id(), step),
            Map.of(),
            RoundTabs.Page.SETTINGS.address(round.id())));
  }

  private View page(Round round, Sent sent) {
    return pages.titled(
        422,
        "survey/round-settings",
        visit.w("survey.settings.title", round.name()),
        views.view(rounds.round(round.id()), sent));
  }
}
