package id.tolok.survey.web.held;

import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Tone;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import id.tolok.survey.Round;
import id.tolok.survey.RoundState;
import id.tolok.survey.Rounds;
import id.tolok.survey.held.HeldNetwork;
import id.tolok.survey.held.HeldNetwork.Verdict;
import id.tolok.survey.held.HeldNetworks;
import id.tolok.survey.web.round.RoundTabs;
import id.tolok.survey.web.text.SurveyTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Sheets that wait because their network gave too many or too alike ones: what they look like, and
/// whether they count.
@Controller
class HeldPage {

  private static final String PATH = "/survei/putaran/{round}/ditahan";

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final Rounds rounds;
  private final HeldNetworks networks;
  private final RoundTabs tabs;

  HeldPage(
      Pages pages, Visit visit, Gate gate, Rounds rounds, HeldNetworks networks, RoundTabs tabs) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.rounds = rounds;
    this.networks = networks;
    this.tabs = tabs;
  }

  /// A decision that cannot be kept as it was typed.
  private record Mistake(String network, String typed, String words) {}

  @GetMapping(PATH)
  View held(@PathVariable("round") long roundId) {
    Round round = rounds.round(roundId);
    gate.require(Action.SURVEY_EDIT, round.agencyId());
    return page(200, round, Optional.empty());
  }

  @PostMapping(PATH)
  View decide(
      @PathVariable("round") long roundId,
      @RequestParam(defaultValue = "") String jaringan,
      @RequestParam(defaultValue = "") String keputusan,
      @RequestParam(defaultValue = "") String alasan) {
    Round round = rounds.round(roundId);
    gate.require(Action.SURVEY_EDIT, round.agencyId());
    long origin = origin(jaringan);
    if (keputusan.equals("tunggu")) {
      return answer(roundId, networks.undecide(roundId, origin), "survey.held.waits-again");
    }
    if (alasan.isBlank() || alasan.strip().length() > HeldNetworks.REASON_MAX) {
      String key = alasan.isBlank() ? "survey.held.why.empty" : "survey.held.why.long";
      String words = visit.w(key, visit.format().number(HeldNetworks.REASON_MAX));
      return page(422, round, Optional.of(new Mistake(jaringan, alasan, words)));
    }
    return switch (keputusan) {
      case "hitung" ->
          answer(
              roundId,
              networks.decide(roundId, origin, Verdict.COUNT, alasan),
              "survey.held.counted");
      case "buang" ->
          answer(
              roundId,
              networks.decide(roundId, origin, Verdict.LEAVE_OUT, alasan),
              "survey.held.left-out");
      default -> throw new NotFound("decision", keputusan);
    };
  }

  private View answer(long roundId, HeldNetworks.Outcome outcome, String key) {
    var notice =
        switch (outcome) {
          case DECIDED -> Notice.good(visit.w(key));
          case TOO_LATE -> Notice.bad(visit.w("survey.held.too-late"));
          case UNKNOWN -> throw new NotFound("held network of round", roundId);
        };
    return pages.redirect(RoundTabs.Page.HELD.address(roundId), notice);
  }

  private View page(int status, Round round, Optional<Mistake> mistake) {
    var texts = SurveyTexts.of(visit);
    var lines = new ArrayList<HeldView.Line>();
    for (var network : networks.ofRound(round.id())) {
      lines.add(line(texts, network, lines.size() + 1, mistake));
    }
    return pages.page(
        status,
        "survey/held",
        "survey.held.title",
        new HeldView(
            tabs.crumbs(round),
            tabs.of(round, RoundTabs.Page.HELD),
            RoundTabs.Page.HELD.address(round.id()),
            lines,
            round.state() != RoundState.APPROVED));
  }

  private HeldView.Line line(
      SurveyTexts texts, HeldNetwork network, int number, Optional<Mistake> mistake) {
    String key = Long.toHexString(network.origin());
    var field = Field.of("alasan-" + key, texts.w("survey.held.why"));
    return new HeldView.Line(
        key,
        texts.w("survey.held.network", texts.number(number)),
        state(texts, network),
        texts.w("survey.held.reason." + network.reason()),
        facts(texts, network),
        network
            .decision()
            .map(made ->
                texts.w(
                    "survey.held.decided",
                    made.byName(),
                    visit.format().time(made.at()),
                    made.why()))
            .orElse(""),
        mistake
            .filter(made -> made.network().equals(key))
            .map(made -> field.withValue(made.typed()).withError(made.words()))
            .orElse(field));
  }

  /// None once the round is approved: then nothing tells any more which sheets were whose.
  private List<HeldView.Fact> facts(SurveyTexts texts, HeldNetwork network) {
    if (network.sheets() == 0) {
      return List.of();
    }
    return List.of(
        new HeldView.Fact(texts.w("survey.held.sheets"), texts.number(network.sheets())),
        new HeldView.Fact(texts.w("survey.held.span"), span(network)),
        new HeldView.Fact(
            texts.w("survey.held.alike"),
            texts.w(
                "survey.held.alike.text",
                texts.number(network.commonestSheets()),
                texts.share(network.commonestSheets(), network.sheets()),
                network.commonest().replace("", " ").strip(),
                texts.number(network.patterns()))));
  }

  /// Hours only: minutes would tell who stood in the queue.
  private String span(HeldNetwork network) {
    String first = visit.format().time(network.first());
    return network.first().equals(network.last())
        ? visit.w("survey.held.span.one", first)
        : visit.w("survey.held.span.text", first, visit.format().time(network.last()));
  }

  private static Badge state(SurveyTexts texts, HeldNetwork network) {
    return network
        .decision()
        .map(made ->
            switch (made.verdict()) {
              case COUNT -> new Badge(Tone.GOOD, texts.w("survey.held.state.count"));
              case LEAVE_OUT -> new Badge(Tone.PLAIN, texts.w("survey.held.state.left-out"));
            })
        .orElseGet(() -> new Badge(Tone.WARNING, texts.w("survey.held.state.waits")));
  }

  private static long origin(String key) {
    try {
      return Long.parseUnsignedLong(key, 16);
    } catch (NumberFormatException broken) {
      throw (NotFound) new NotFound("held network", key).initCause(broken);
    }
  }
}
