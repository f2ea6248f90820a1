package id.tolok.desk.detail;

import id.tolok.desk.entry.web.EntryRequest;
import id.tolok.measurement.FigureFlow;
import id.tolok.measurement.FigureFlow.Obstacle;
import id.tolok.measurement.FigureFlow.Seen;
import id.tolok.measurement.FigureFlow.Step;
import id.tolok.measurement.FigureKey;
import id.tolok.shell.Notice;
import id.tolok.shell.Visit;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Takes a figure back that was handed in, while nobody has checked it yet.
@Controller
class WithdrawalForm {

  private final Gate gate;
  private final Visit visit;
  private final DetailAnswers answers;
  private final FigureFlow flow;

  WithdrawalForm(Gate gate, Visit visit, DetailAnswers answers, FigureFlow flow) {
    this.gate = gate;
    this.visit = visit;
    this.answers = answers;
    this.flow = flow;
  }

  /// @param versi the figure as it was shown
  @PostMapping(DetailPage.PAGE + "/tarik")
  View withdraw(
      @RequestParam long instansi,
      @RequestParam long variabel,
      @RequestParam String periode,
      @RequestParam(defaultValue = "0") int versi,
      @RequestParam(defaultValue = "") String alasan,
      @RequestHeader(name = DetailAnswers.PART, required = false) @Nullable String part) {
    gate.require(Action.FIGURE_ENTER, instansi);
    FigureKey key = EntryRequest.key(instansi, variabel, periode);
    var notice =
        switch (flow.move(Step.RETURN, List.of(new Seen(key, versi)), alasan)) {
          case FigureFlow.Outcome.Moved _ -> Notice.good(visit.w("desk.detail.withdrawn"));
          case FigureFlow.Outcome.Stopped(var obstacles) -> Notice.bad(messages(obstacles));
        };
    return answers.after(key, part != null, notice);
  }

  private static String messages(List<Obstacle> obstacles) {
    return obstacles.stream().map(Obstacle::message).distinct().collect(Collectors.joining(" "));
  }
}
