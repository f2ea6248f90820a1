package id.tolok.survey.web.opinion;

import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Field;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.survey.Rounds;
import id.tolok.survey.opinion.CountedOpinions;
import id.tolok.survey.opinion.Opinion;
import id.tolok.survey.opinion.Opinion.State;
import id.tolok.survey.opinion.OpinionDesk;
import id.tolok.survey.web.round.RoundTabs;
import id.tolok.survey.web.text.SurveyTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// One opinion: marked as read, hidden, answered; its writer's contact on request.
@Controller
class OpinionPage {

  private static final String PATH = "/survei/putaran/{round}/pendapat/{opinion}";

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final Rounds rounds;
  private final CountedOpinions counted;
  private final OpinionDesk desk;
  private final RoundTabs tabs;

  OpinionPage(
      Pages pages,
      Visit visit,
      Gate gate,
      Rounds rounds,
      CountedOpinions counted,
      OpinionDesk desk,
      RoundTabs tabs) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.rounds = rounds;
    this.counted = counted;
    this.desk = desk;
    this.tabs = tabs;
  }

  /// What the page is asked to show beside the opinion.
  ///
  /// @param contact empty unless asked for
  private record Shown(int status, String contact, String contactNote, Field done, Field hide) {}

  @GetMapping(PATH)
  View opinion(@PathVariable("round") long roundId, @PathVariable("opinion") UUID opinionId) {
    var opinion = desk.opinion(roundId, opinionId);
    gate.require(Action.SURVEY_VIEW, opinion.agencyId());
    return page(opinion, usual(opinion));
  }

  @PostMapping(PATH + "/dibaca")
  View seen(@PathVariable("round") long roundId, @PathVariable("opinion") UUID opinionId) {
    return desk.mark(roundId, opinionId, State.SEEN, "")
        ? back(roundId, opinionId, "survey.opinion.marked.seen")
        : answered(roundId);
  }

  /// As if nobody had looked at it; also takes it out of hiding.
  @PostMapping(PATH + "/belum-dibaca")
  View fresh(@PathVariable("round") long roundId, @PathVariable("opinion") UUID opinionId) {
    return desk.mark(roundId, opinionId, State.NEW, "")
        ? pages.redirect(
            OpinionPages.address(roundId), Notice.good(visit.w("survey.opinion.marked.new")))
        : answered(roundId);
  }

  @PostMapping(PATH + "/sembunyikan")
  View hide(
      @PathVariable("round") long roundId,
      @PathVariable("opinion") UUID opinionId,
      @RequestParam(defaultValue = "") String alasan) {
    if (isWrong(alasan)) {
      var opinion = editable(roundId, opinionId);
      var usual = usual(opinion);
      return page(
          opinion,
          new Shown(422, "", usual.contactNote(), usual.done(), wrong(usual.hide(), alasan)));
    }
    return desk.mark(roundId, opinionId, State.HIDDEN, alasan.strip())
        ? back(roundId, opinionId, "survey.opinion.marked.hidden")
        : answered(roundId);
  }

  @PostMapping(PATH + "/selesai")
  View done(
      @PathVariable("round") long roundId,
      @PathVariable("opinion") UUID opinionId,
      @RequestParam(defaultValue = "") String catatan) {
    if (isWrong(catatan)) {
      var opinion = editable(roundId, opinionId);
      var usual = usual(opinion);
      return page(
          opinion,
          new Shown(422, "", usual.contactNote(), wrong(usual.done(), catatan), usual.hide()));
    }
    return desk.mark(roundId, opinionId, State.DONE, catatan.strip())
        ? pages.redirect(
            OpinionPages.address(roundId), Notice.good(visit.w("survey.opinion.marked.done")))
        : answered(roundId);
  }

  /// Shown once, in the answer to the request that is written to the trail; no address leads back
  /// to it.
  @PostMapping(PATH + "/kontak")
  View contact(@PathVariable("round") long roundId, @PathVariable("opinion") UUID opinionId) {
    var opinion = desk.opinion(roundId, opinionId);
    var usual = usual(opinion);
    var shown =
        switch (desk.contact(roundId, opinionId)) {
          case OpinionDesk.Contact.Shown(var text) ->
              new Shown(
                  200, text, visit.w("survey.opinion.contact.shown"), usual.done(), usual.hide());
          case OpinionDesk.Contact.None() -> usual;
          case OpinionDesk.Contact.Lost() ->
              new Shown(
                  200, "", visit.w("survey.opinion.contact.lost"), usual.done(), usual.hide());
        };
    return page(opinion, shown);
  }

  /// One that was answered stays so: its contact is gone.
  private View answered(long roundId) {
    return pages.redirect(
        OpinionPages.address(roundId), Notice.warning(visit.w("survey.opinion.answered")));
  }

  private Opinion editable(long roundId, UUID opinionId) {
    var opinion = desk.opinion(roundId, opinionId);
    gate.require(Action.SURVEY_EDIT, opinion.agencyId());
    return opinion;
  }

  private Shown usual(Opinion opinion) {
    return new Shown(
        200,
        "",
        visit.w(
            opinion.reachable() ? "survey.opinion.contact.kept" : "survey.opinion.contact.none"),
        field("catatan"),
        field("alasan"));
  }

  private View page(Opinion opinion, Shown shown) {
    var round = rounds.round(opinion.roundId());
    List<Crumb> crumbs = new ArrayList<>(tabs.crumbs(round));
    crumbs.add(new Crumb(visit.w("survey.opinion.title"), OpinionPages.address(round.id())));
    return pages.page(
        shown.status(),
        "survey/opinion",
        "survey.opinion.one",
        new OpinionView(
            crumbs,
            new OpinionLines(SurveyTexts.of(visit), counted).line(opinion),
            shown.contact(),
            shown.contactNote(),
            shown.done(),
            shown.hide(),
            gate.allows(Action.SURVEY_EDIT, round.agencyId()),
            opinion.state() == State.DONE,
            opinion.state() == State.HIDDEN));
  }

  private Field field(String name) {
    return Field.of(name, visit.w("survey.opinion." + name))
        .withHint(visit.w("survey.opinion." + name + ".hint"));
  }

  private static boolean isWrong(String typed) {
    return typed.isBlank() || typed.strip().length() > OpinionDesk.NOTE_MAX;
  }

  private Field wrong(Field field, String typed) {
    String key = typed.isBlank() ? "survey.opinion.note.empty" : "survey.opinion.note.long";
    return field
        .withValue(typed)
        .withError(visit.w(key, visit.format().number(OpinionDesk.NOTE_MAX)));
  }

  private View back(long roundId, UUID opinionId, String key) {
    String address = OpinionPages.address(roundId);
    return pages.redirect(
        address, Notice.good(visit.w(key)).undoneAt(address + "/" + opinionId + "/belum-dibaca"));
  }
}
