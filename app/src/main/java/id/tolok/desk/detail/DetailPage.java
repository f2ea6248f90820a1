package id.tolok.desk.detail;

import id.tolok.desk.entry.CellOutcome;
import id.tolok.desk.entry.CellSaving;
import id.tolok.desk.entry.TypedCell;
import id.tolok.desk.entry.web.EntryAddress;
import id.tolok.desk.entry.web.EntryRequest;
import id.tolok.desk.entry.web.Numbers;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.Measurements;
import id.tolok.measurement.statement.Remarks;
import id.tolok.shell.Notice;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Tone;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What is beside a figure, and what is said about it: its note and remarks.
@Controller
class DetailPage {

  static final String PAGE = EntryAddress.PAGE + "/rincian";

  private final Gate gate;
  private final Visit visit;
  private final DetailAnswers answers;
  private final CellSaving saving;
  private final Measurements measurements;
  private final Remarks remarks;

  DetailPage(
      Gate gate,
      Visit visit,
      DetailAnswers answers,
      CellSaving saving,
      Measurements measurements,
      Remarks remarks) {
    this.gate = gate;
    this.visit = visit;
    this.answers = answers;
    this.saving = saving;
    this.measurements = measurements;
    this.remarks = remarks;
  }

  @GetMapping(PAGE)
  View detail(
      @RequestParam long instansi,
      @RequestParam long variabel,
      @RequestParam String periode,
      @RequestHeader(name = DetailAnswers.PART, required = false) @Nullable String part) {
    gate.require(Action.FIGURE_ENTER, instansi);
    return answers.shown(EntryRequest.key(instansi, variabel, periode), part != null);
  }

  /// @param semula the note as it was shown; absent where nobody says
  @PostMapping(PAGE + "/catatan")
  View note(
      @RequestParam long instansi,
      @RequestParam long variabel,
      @RequestParam String periode,
      @RequestParam(defaultValue = "") String catatan,
      @RequestParam(required = false) @Nullable String semula,
      @RequestHeader(name = DetailAnswers.PART, required = false) @Nullable String part) {
    gate.require(Action.FIGURE_ENTER, instansi);
    FigureKey key = EntryRequest.key(instansi, variabel, periode);
    var figure = measurements.findFigure(key);
    String kept = figure.map(Figure::note).map(DetailPage::lines).orElse("");
    if (semula != null && !kept.equals(lines(semula)) && !kept.equals(lines(catatan))) {
      var notice = Notice.warning(visit.w("desk.detail.note-changed", shown(kept)));
      return answers.unkept(key, part != null, notice, catatan);
    }
    var cell =
        new TypedCell(
            key,
            figure.map(one -> one.version()).orElse(0),
            figure.map(one -> Numbers.plain(one.amount())).orElse(""),
            catatan,
            // A note is a word about the figure that stands there already.
            catatan);
    var notice = notice(saving.save(List.of(cell)).getFirst());
    return notice.tone() == Tone.GOOD
        ? answers.after(key, part != null, notice)
        : answers.unkept(key, part != null, notice, catatan);
  }

  /// As it is compared: browsers end lines in their own way.
  private static String lines(String note) {
    return note.replace("\r\n", "\n").strip();
  }

  private String shown(String note) {
    return note.isEmpty() ? visit.w("desk.cell.empty") : note;
  }

  private Notice notice(CellOutcome outcome) {
    return switch (outcome) {
      case CellOutcome.Saved _ -> Notice.good(visit.w("desk.detail.note-saved"));
      case CellOutcome.Conflict _ -> Notice.warning(visit.w("desk.detail.note-conflict"));
      case CellOutcome.Unusual(var message) -> Notice.warning(message);
      case CellOutcome.Refused(_, var message) -> Notice.bad(message);
      case CellOutcome.Doubtful _, CellOutcome.Share _, CellOutcome.NotANumber _ ->
          Notice.bad(visit.w("desk.detail.note-conflict"));
    };
  }

  @PostMapping(PAGE + "/komentar")
  View say(
      @RequestParam long instansi,
      @RequestParam long variabel,
      @RequestParam String periode,
      @RequestParam(defaultValue = "") String isi,
      @RequestParam(defaultValue = "") String tindak,
      @RequestHeader(name = DetailAnswers.PART, required = false) @Nullable String part) {
    gate.require(Action.RESULT_VIEW, instansi);
    FigureKey key = EntryRequest.key(instansi, variabel, periode);
    var wanted = tindak.isEmpty() ? Remarks.Wanted.NOTHING : Remarks.Wanted.FOLLOW_UP;
    return answers.after(
        key, part != null, notice(remarks.say(key, isi, wanted), "desk.detail.remark-kept"));
  }

  @PostMapping(PAGE + "/selesai")
  View settle(
      @RequestParam long instansi,
      @RequestParam long variabel,
      @RequestParam String periode,
      @RequestParam long komentar,
      @RequestHeader(name = DetailAnswers.PART, required = false) @Nullable String part) {
    gate.require(Action.RESULT_VIEW, instansi);
    FigureKey key = EntryRequest.key(instansi, variabel, periode);
    return answers.after(
        key, part != null, notice(remarks.settle(komentar), "desk.detail.remark-settled"));
  }

  private Notice notice(Remarks.Outcome outcome, String done) {
    return switch (outcome) {
      case Remarks.Outcome.Kept _ -> Notice.good(visit.w(done));
      case Remarks.Outcome.Refused(_, var message) -> Notice.bad(message);
    };
  }
}
