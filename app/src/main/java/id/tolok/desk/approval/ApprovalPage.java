package id.tolok.desk.approval;

import id.tolok.desk.approval.ApprovalSheet.Chosen;
import id.tolok.desk.verification.SeenCode;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureFlow;
import id.tolok.measurement.FigureFlow.Seen;
import id.tolok.measurement.FigureFlow.Step;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.FigureState;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Approval: a quarter's results, what stands out first, approved together, sent back or reopened.
@Controller
class ApprovalPage {

  static final String PAGE = "/persetujuan";

  private static final int QUARTERS = 4;

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final FigureFlow flow;
  private final ApprovalSheets sheets;
  private final ApprovalViews views;

  ApprovalPage(
      Pages pages,
      Visit visit,
      Gate gate,
      FigureFlow flow,
      ApprovalSheets sheets,
      ApprovalViews views) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.flow = flow;
    this.sheets = sheets;
    this.views = views;
  }

  static String address(long agencyId, int year, int quarter) {
    return PAGE + "?instansi=" + agencyId + "&tahun=" + year + "&triwulan=" + quarter;
  }

  @GetMapping(PAGE)
  View sheet(
      @RequestParam(required = false) @Nullable Long instansi,
      @RequestParam(required = false) @Nullable Integer tahun,
      @RequestParam(required = false) @Nullable Integer triwulan) {
    gate.requireAnywhere(Action.FIGURE_APPROVE);
    var context = visit.context();
    if (instansi == null && context.agencyId().isEmpty()) {
      return shown(200, views.choice());
    }
    long agency = instansi == null ? context.agencyId().getAsLong() : instansi;
    gate.require(Action.FIGURE_APPROVE, agency);
    int year = tahun == null ? context.year() : tahun;
    int quarter = triwulan == null ? sheets.waiting(agency, year, context.quarter()) : triwulan;
    return shown(200, views.view(sheet(agency, year, quarter), "", ""));
  }

  /// Approves what was ticked, or sends it back.
  ///
  /// @param putusan `setuju` or `kembali`
  @PostMapping(PAGE + "/putusan")
  View decide(
      @RequestParam long instansi,
      @RequestParam int tahun,
      @RequestParam int triwulan,
      @RequestParam(required = false) @Nullable List<Long> indikator,
      @RequestParam(required = false) @Nullable List<String> angka,
      @RequestParam String putusan,
      @RequestParam(defaultValue = "") String alasan) {
    gate.require(Action.FIGURE_APPROVE, instansi);
    var sheet = sheet(instansi, tahun, triwulan);
    Set<Long> ticked = indikator == null ? Set.of() : Set.copyOf(indikator);
    boolean approving = putusan.equals("setuju");
    if (!approving) {
      var figures = sheet.of(ticked, FigureState.VERIFIED);
      return moved(sheet, Step.RETURN, seen(instansi, figures, angka), alasan, none(ticked));
    }
    var chosen = sheet.chosen(ticked);
    var given = seen(instansi, chosen.figures(), angka);
    return moved(sheet, Step.APPROVE, given, alasan, new Ticked(ticked.size(), chosen));
  }

  /// Opens approved figures again, for a correction.
  @PostMapping(PAGE + "/buka")
  View reopen(
      @RequestParam long instansi,
      @RequestParam int tahun,
      @RequestParam int triwulan,
      @RequestParam(required = false) @Nullable List<Long> indikator,
      @RequestParam(required = false) @Nullable List<String> angka,
      @RequestParam(defaultValue = "") String alasan) {
    gate.require(Action.FIGURE_APPROVE, instansi);
    var sheet = sheet(instansi, tahun, triwulan);
    Set<Long> ticked = indikator == null ? Set.of() : Set.copyOf(indikator);
    // Those of a closed year say for themselves why they stay.
    List<Figure> figures = new ArrayList<>(sheet.of(ticked, FigureState.APPROVED));
    figures.addAll(sheet.of(ticked, FigureState.LOCKED));
    return moved(sheet, Step.REOPEN, seen(instansi, figures, angka), alasan, none(ticked));
  }

  /// What was ticked.
  ///
  /// @param count of indicators
  /// @param chosen what of it goes, and what does not
  private record Ticked(int count, Chosen chosen) {}

  private static Ticked none(Set<Long> ticked) {
    return new Ticked(ticked.size(), new Chosen(List.of(), 0, 0));
  }

  private View moved(
      ApprovalSheet sheet, Step step, List<Seen> figures, String reason, Ticked ticked) {
    var chosen = ticked.chosen();
    if (figures.isEmpty()) {
      return again(sheet, reason, nothing(ticked));
    }
    var given = step == Step.APPROVE ? null : reason;
    return switch (flow.move(step, figures, given)) {
      case FigureFlow.Outcome.Stopped(var obstacles) ->
          again(
              sheet,
              reason,
              obstacles.stream()
                  .map(FigureFlow.Obstacle::message)
                  .distinct()
                  .collect(Collectors.joining(" ")));
      case FigureFlow.Outcome.Moved(var done) -> {
        var count = visit.format().number(done.size());
        var text = visit.w("desk.approve.done." + step.name(), count);
        var scorecard = sheet.scorecard();
        yield pages.redirect(
            address(scorecard.agencyId(), scorecard.year(), sheet.quarter()),
            left(chosen)
                .map(left -> Notice.warning(text + " " + left))
                .orElseGet(() -> Notice.good(text)));
      }
    };
  }

  private String nothing(Ticked ticked) {
    if (ticked.chosen().held() > 0) {
      return visit.w("desk.approve.only-shared");
    }
    if (ticked.chosen().incomplete() > 0) {
      return visit.w("desk.approve.only-incomplete");
    }
    return visit.w(ticked.count() > 0 ? "desk.approve.decided" : "desk.approve.none");
  }

  /// What was ticked and did not go; empty where everything went.
  private Optional<String> left(Chosen chosen) {
    var parts = new ArrayList<String>();
    if (chosen.held() > 0) {
      parts.add(visit.w("desk.approve.held", visit.format().number(chosen.held())));
    }
    if (chosen.incomplete() > 0) {
      parts.add(
          visit.w("desk.approve.held.incomplete", visit.format().number(chosen.incomplete())));
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", parts));
  }

  /// Figures with the versions that were shown, so that nobody decides on what changed meanwhile.
  private static List<Seen> seen(
      long agencyId, List<Figure> figures, @Nullable List<String> codes) {
    Map<FigureKey, Seen> shown =
        (codes == null ? List.<String>of() : codes)
            .stream()
                .map(code -> SeenCode.parse(agencyId, code))
                .collect(Collectors.toMap(Seen::key, Function.identity(), (one, _) -> one));
    return figures.stream()
        .map(figure -> shown.getOrDefault(figure.key(), new Seen(figure.key(), 0)))
        .toList();
  }

  private ApprovalSheet sheet(long agencyId, int year, int quarter) {
    if (quarter < 1 || quarter > QUARTERS || year < 1900 || year > 2199) {
      throw new NotFound("quarter", year + "-" + quarter);
    }
    return sheets.sheet(agencyId, year, quarter);
  }

  private View again(ApprovalSheet sheet, String reason, String error) {
    return shown(422, views.view(sheet, reason, error));
  }

  private View shown(int status, ApprovalView view) {
    return pages.page(status, "desk/approval", "desk.approve.title", view);
  }
}
