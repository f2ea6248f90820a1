package id.tolok.desk.verification;

import id.tolok.measurement.statement.Evidences;
import id.tolok.measurement.statement.Evidences.Verdict;
import id.tolok.measurement.statement.Remarks;
import id.tolok.measurement.statement.Remarks.Wanted;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.request.LocalAddress;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What a verifier does beside deciding: judging an item of evidence, saying something, settling
/// what was said.
@Controller
class ReviewActions {

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final Evidences evidences;
  private final Remarks remarks;

  ReviewActions(Pages pages, Visit visit, Gate gate, Evidences evidences, Remarks remarks) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.evidences = evidences;
    this.remarks = remarks;
  }

  /// @param putusan `sah`, `tolak`, or anything else to take a verdict back
  @PostMapping(Selection.PAGE + "/bukti")
  View judge(
      @RequestParam long instansi,
      @RequestParam String angka,
      @RequestParam long bukti,
      @RequestParam String putusan,
      @RequestParam(defaultValue = "") String catatan,
      @RequestParam(required = false) @Nullable String kembali) {
    gate.require(Action.FIGURE_VERIFY, instansi);
    var key = Selection.key(instansi, angka).orElseThrow(() -> new NotFound("figure", angka));
    var verdict =
        switch (putusan) {
          case "sah" -> Verdict.VALID;
          case "tolak" -> Verdict.REJECTED;
          default -> Verdict.UNCHECKED;
        };
    return switch (evidences.check(key, bukti, verdict, catatan)) {
      case Evidences.Outcome.Refused(_, var message) ->
          pages.redirect(back(kembali), Notice.bad(message));
      case Evidences.Outcome.Kept _, Evidences.Outcome.Withdrawn _ ->
          pages.redirect(
              back(kembali), Notice.good(visit.w("desk.verify.evidence." + verdict.name())));
    };
  }

  @PostMapping(Selection.PAGE + "/komentar")
  View say(
      @RequestParam long instansi,
      @RequestParam String angka,
      @RequestParam(defaultValue = "") String isi,
      @RequestParam(required = false) @Nullable String tindak,
      @RequestParam(required = false) @Nullable String kembali) {
    gate.require(Action.FIGURE_VERIFY, instansi);
    var key = Selection.key(instansi, angka).orElseThrow(() -> new NotFound("figure", angka));
    var wanted = tindak == null ? Wanted.NOTHING : Wanted.FOLLOW_UP;
    return said(remarks.say(key, isi, wanted), "desk.verify.remark.said", kembali);
  }

  @PostMapping(Selection.PAGE + "/selesai")
  View settle(
      @RequestParam long instansi,
      @RequestParam long komentar,
      @RequestParam(required = false) @Nullable String kembali) {
    gate.require(Action.FIGURE_VERIFY, instansi);
    return said(remarks.settle(komentar), "desk.verify.remark.settled", kembali);
  }

  private View said(Remarks.Outcome outcome, String done, @Nullable String address) {
    return switch (outcome) {
      case Remarks.Outcome.Refused(_, var message) ->
          pages.redirect(back(address), Notice.bad(message));
      case Remarks.Outcome.Kept _ -> pages.redirect(back(address), Notice.good(visit.w(done)));
    };
  }

  private static String back(@Nullable String address) {
    return LocalAddress.find(address).orElse(Selection.PAGE);
  }
}
