package id.tolok.desk.verification;

import id.tolok.desk.verification.VerificationView.Typed;
import id.tolok.measurement.FigureFlow;
import id.tolok.measurement.FigureFlow.Seen;
import id.tolok.measurement.FigureFlow.Step;
import id.tolok.measurement.FigureKey;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Verification: what waits, one figure beside its evidence, passed on or sent back.
@Controller
class VerificationPage {

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final FigureFlow flow;
  private final EvidenceChecks checks;
  private final Queues queues;
  private final VerificationViews views;

  VerificationPage(
      Pages pages,
      Visit visit,
      Gate gate,
      FigureFlow flow,
      EvidenceChecks checks,
      Queues queues,
      VerificationViews views) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.flow = flow;
    this.checks = checks;
    this.queues = queues;
    this.views = views;
  }

  @GetMapping(Selection.PAGE)
  View queue(
      @RequestParam(required = false) @Nullable Long instansi,
      @RequestParam(required = false) @Nullable Integer tahun,
      @RequestParam(required = false) @Nullable String periode,
      @RequestParam(required = false) @Nullable String pemilik,
      @RequestParam(required = false) @Nullable String angka) {
    gate.requireAnywhere(Action.FIGURE_VERIFY);
    var context = visit.context();
    if (instansi == null && context.agencyId().isEmpty()) {
      return shown(200, views.choice());
    }
    long agency = instansi == null ? context.agencyId().getAsLong() : instansi;
    gate.require(Action.FIGURE_VERIFY, agency);
    int year = tahun == null ? context.year() : tahun;
    var selection = Selection.of(agency, year, periode, pemilik, angka);
    return shown(200, views.view(selection, Typed.NOTHING));
  }

  /// What somebody decides on one figure.
  ///
  /// @param putusan `lulus` or `kembali`
  @PostMapping(Selection.PAGE + "/putusan")
  View decide(
      @RequestParam long instansi,
      @RequestParam int tahun,
      @RequestParam(required = false) @Nullable String periode,
      @RequestParam(required = false) @Nullable String pemilik,
      @RequestParam String angka,
      @RequestParam int versi,
      @RequestParam String putusan,
      @RequestParam(required = false) @Nullable String bukti,
      @RequestParam(required = false) @Nullable String waktu,
      @RequestParam(required = false) @Nullable String hitungan,
      @RequestParam(defaultValue = "") String alasan) {
    gate.require(Action.FIGURE_VERIFY, instansi);
    var selection = Selection.of(instansi, tahun, periode, pemilik, angka);
    var key = key(selection);
    var next = next(selection);
    boolean passing = putusan.equals("lulus");
    var typed = new Typed(bukti != null, waktu != null, hitungan != null, alasan, "");
    if (passing && !(typed.evidence() && typed.period() && typed.arithmetic())) {
      return again(selection, typed, visit.w("desk.verify.tick-all"));
    }
    var step = passing ? Step.VERIFY : Step.RETURN;
    var reason = passing ? null : alasan;
    return switch (flow.move(step, List.of(new Seen(key, versi)), reason)) {
      case FigureFlow.Outcome.Stopped(var obstacles) ->
          isDecided(obstacles)
              ? pages.redirect(next, Notice.warning(messages(obstacles)))
              : again(selection, typed, messages(obstacles));
      case FigureFlow.Outcome.Moved _ -> {
        if (passing) {
          checks.accept(List.of(key));
        }
        yield pages.redirect(
            next, Notice.good(visit.w(passing ? "desk.verify.passed" : "desk.verify.returned")));
      }
    };
  }

  /// Passes on everything that was shown.
  @PostMapping(Selection.PAGE + "/lulus-semua")
  View passRest(
      @RequestParam long instansi,
      @RequestParam int tahun,
      @RequestParam(required = false) @Nullable String periode,
      @RequestParam(required = false) @Nullable String pemilik,
      @RequestParam(required = false) @Nullable List<String> angka,
      @RequestParam(required = false) @Nullable String periksa) {
    gate.require(Action.FIGURE_VERIFY, instansi);
    var selection = Selection.of(instansi, tahun, periode, pemilik, null);
    if (periksa == null) {
      return pages.redirect(
          selection.address(), Notice.warning(visit.w("desk.verify.rest.confirm-first")));
    }
    List<Seen> seen = new ArrayList<>();
    for (String code : angka == null ? List.<String>of() : angka) {
      seen.add(SeenCode.parse(instansi, code));
    }
    if (seen.isEmpty()) {
      return pages.redirect(
          selection.address(), Notice.warning(visit.w("desk.verify.rest.nothing")));
    }
    return switch (flow.move(Step.VERIFY, seen, null)) {
      case FigureFlow.Outcome.Stopped(var obstacles) ->
          pages.redirect(selection.address(), Notice.bad(messages(obstacles)));
      case FigureFlow.Outcome.Moved(var figures) -> {
        checks.accept(seen.stream().map(Seen::key).toList());
        yield pages.redirect(
            selection.address(),
            Notice.good(visit.w("desk.verify.rest.passed", visit.format().number(figures.size()))));
      }
    };
  }

  /// Whether the figure does not wait here any more: decided by a first click, or by somebody else.
  private static boolean isDecided(List<FigureFlow.Obstacle> obstacles) {
    return obstacles.stream().allMatch(obstacle -> obstacle.code().equals("WRONG_STATE"));
  }

  private View again(Selection selection, Typed typed, String error) {
    var answered =
        new Typed(typed.evidence(), typed.period(), typed.arithmetic(), typed.reason(), error);
    return shown(422, views.view(selection, answered));
  }

  private View shown(int status, VerificationView view) {
    return pages.page(status, "desk/verification", "desk.verify.title", view);
  }

  /// Where one goes on: the figure after the one decided, else the one before it.
  private String next(Selection selection) {
    var queue = queues.queue(selection);
    int at = queue.place(selection);
    var shown = queue.shown();
    if (shown.size() < 2) {
      return selection.atFirst().address();
    }
    return selection.at(shown.get(at + 1 < shown.size() ? at + 1 : at - 1).key()).address();
  }

  private static FigureKey key(Selection selection) {
    return Selection.key(selection.agencyId(), selection.figure())
        .orElseThrow(() -> new NotFound("figure", selection.figure()));
  }

  private static String messages(List<FigureFlow.Obstacle> obstacles) {
    return obstacles.stream()
        .map(FigureFlow.Obstacle::message)
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
