package id.tolok.survey.web.sheet;

import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Field;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import id.tolok.survey.Round;
import id.tolok.survey.RoundState;
import id.tolok.survey.Rounds;
import id.tolok.survey.sheet.TakingBack;
import id.tolok.survey.store.sheet.SheetBatches.Batch;
import id.tolok.survey.store.sheet.SheetRows.Kept;
import id.tolok.survey.web.round.RoundTabs;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// A clerk's batch with its sheets; taking it, or one of them, back.
@Controller
final class SheetBatchPage {

  private static final int SHOWN = 50;
  private static final String REASON = "alasan";

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final Rounds rounds;
  private final RoundTabs tabs;
  private final TakingBack taking;
  private final SheetLines lines;

  SheetBatchPage(
      Pages pages,
      Visit visit,
      Gate gate,
      Rounds rounds,
      RoundTabs tabs,
      TakingBack taking,
      SheetLines lines) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.rounds = rounds;
    this.tabs = tabs;
    this.taking = taking;
    this.lines = lines;
  }

  /// @param sebelum only sheets with a smaller number
  @GetMapping(SheetAddress.BATCH)
  View page(
      @PathVariable("round") long roundId,
      @PathVariable("batch") long batchId,
      @RequestParam(required = false) @Nullable Integer sebelum) {
    var batch = batch(roundId, batchId);
    return shown(200, batch, sebelum, reason("", null));
  }

  private Batch batch(long roundId, long batchId) {
    var batch = taking.batch(batchId);
    if (batch.roundId() != roundId) {
      throw new NotFound("batch", batchId);
    }
    return batch;
  }

  private Field reason(String typed, @Nullable String error) {
    return Field.of(REASON, visit.w("survey.batch.reason"))
        .withHint(visit.w("survey.batch.reason.hint"))
        .withValue(typed)
        .withError(error);
  }

  @PostMapping(SheetAddress.BATCH + "/ambil-kembali")
  View takeBack(
      @PathVariable("round") long roundId,
      @PathVariable("batch") long batchId,
      @RequestParam(name = REASON, defaultValue = "") String why) {
    var batch = batch(roundId, batchId);
    gate.require(Action.SURVEY_ENTER, batch.agencyId());
    String address = SheetAddress.batch(roundId, batchId);
    return switch (taking.takeBack(batch, why)) {
      case DONE -> pages.redirect(address, Notice.good(visit.w("survey.batch.taken-back")));
      case ALREADY -> pages.redirect(address, Notice.warning(visit.w("survey.batch.already")));
      case APPROVED -> pages.redirect(address, Notice.bad(visit.w("survey.batch.fixed")));
      case NO_REASON -> shown(422, batch, null, reason(why, noReason()));
    };
  }

  private String noReason() {
    return visit.w("survey.batch.no-reason", visit.format().number(TakingBack.REASON_MAX));
  }

  @GetMapping(SheetAddress.BATCH + "/keluarkan")
  View askSheet(
      @PathVariable("round") long roundId,
      @PathVariable("batch") long batchId,
      @RequestParam(name = "lembar") int number) {
    var batch = batch(roundId, batchId);
    gate.require(Action.SURVEY_ENTER, batch.agencyId());
    return asked(200, batch, sheet(batch, number), reason("", null));
  }

  @PostMapping(SheetAddress.BATCH + "/keluarkan")
  View takeSheetBack(
      @PathVariable("round") long roundId,
      @PathVariable("batch") long batchId,
      @RequestParam(name = "lembar") int number,
      @RequestParam(name = REASON, defaultValue = "") String why) {
    var batch = batch(roundId, batchId);
    gate.require(Action.SURVEY_ENTER, batch.agencyId());
    var sheet = sheet(batch, number);
    String address = SheetAddress.batch(roundId, batchId);
    String shown = visit.format().number(number);
    return switch (taking.takeBack(rounds.round(roundId), sheet, why)) {
      case DONE -> pages.redirect(address, Notice.good(visit.w("survey.sheet.taken-back", shown)));
      case ALREADY ->
          pages.redirect(address, Notice.warning(visit.w("survey.sheet.already", shown)));
      case APPROVED -> pages.redirect(address, Notice.bad(visit.w("survey.batch.fixed")));
      case NO_REASON -> asked(422, batch, sheet, reason(why, noReason()));
    };
  }

  private Kept sheet(Batch batch, int number) {
    var sheet = taking.sheet(rounds.round(batch.roundId()), number);
    if (sheet.batchId() != batch.id()) {
      throw new NotFound("sheet", number);
    }
    return sheet;
  }

  private View asked(int status, Batch batch, Kept sheet, Field reason) {
    Round round = rounds.round(batch.roundId());
    String address = SheetAddress.batch(round.id(), batch.id());
    var crumbs = crumbs(round);
    crumbs.add(new Crumb(lines.name(batch), address));
    return pages.page(
        status,
        "survey/sheet-withdrawal",
        "survey.sheet.withdrawal.title",
        new BatchView.Withdrawal(
            crumbs,
            lines.sheets(round, List.of(sheet)).getFirst(),
            address + "/keluarkan?lembar=" + sheet.number(),
            address,
            reason));
  }

  private List<Crumb> crumbs(Round round) {
    var crumbs = new ArrayList<>(tabs.crumbs(round));
    crumbs.add(new Crumb(visit.w("survey.sheet.title"), SheetAddress.paper(round)));
    return crumbs;
  }

  private View shown(int status, Batch batch, @Nullable Integer below, Field reason) {
    Round round = rounds.round(batch.roundId());
    String address = SheetAddress.batch(round.id(), batch.id());
    var sheets =
        taking.sheets(
            batch, below == null ? OptionalInt.empty() : OptionalInt.of(below), SHOWN + 1);
    var page = sheets.stream().limit(SHOWN).toList();
    boolean standing = batch.takenBack() == null;
    boolean approved = round.state() == RoundState.APPROVED;
    boolean mayEnter = gate.allows(Action.SURVEY_ENTER, batch.agencyId());
    return pages.titled(
        status,
        "survey/sheet-batch",
        lines.name(batch),
        new BatchView(
            crumbs(round),
            lines.name(batch),
            lines.state(batch),
            visit.w(
                "survey.batch.summary",
                batch.enteredByName(),
                visit.format().time(batch.begunAt()),
                visit.format().number(batch.sheets()),
                visit.format().number(batch.sheets() - batch.leftOut())),
            takenBack(batch),
            standing && approved && mayEnter ? visit.w("survey.batch.fixed") : null,
            standing && !approved && mayEnter ? address + "/ambil-kembali" : null,
            reason,
            lines.sheets(round, page),
            sheets.size() > SHOWN ? address + "?sebelum=" + page.getLast().number() : null));
  }

  private @Nullable String takenBack(Batch batch) {
    var how = batch.takenBack();
    return how == null
        ? null
        : visit.w(
            "survey.batch.taken-back-by",
            how.byName(),
            visit.format().time(how.at()),
            how.reason());
  }
}
