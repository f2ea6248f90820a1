package id.tolok.survey.web.opinion;

import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.survey.Round;
import id.tolok.survey.Rounds;
import id.tolok.survey.number.Opinions.Counted;
import id.tolok.survey.number.Opinions.ThemeCount;
import id.tolok.survey.opinion.CountedOpinions;
import id.tolok.survey.opinion.Opinion;
import id.tolok.survey.opinion.Theme;
import id.tolok.survey.store.opinion.OpinionStore;
import id.tolok.survey.web.round.RoundTabs;
import id.tolok.survey.web.text.SurveyTexts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// What people wrote in a round: what they speak of, and the texts themselves.
@Controller
class OpinionPages {

  private static final int PAGE_SIZE = 30;

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final Rounds rounds;
  private final CountedOpinions counted;
  private final OpinionStore store;
  private final RoundTabs tabs;

  OpinionPages(
      Pages pages,
      Visit visit,
      Gate gate,
      Rounds rounds,
      CountedOpinions counted,
      OpinionStore store,
      RoundTabs tabs) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.rounds = rounds;
    this.counted = counted;
    this.store = store;
    this.tabs = tabs;
  }

  static String address(long roundId) {
    return RoundTabs.Page.OPINIONS.address(roundId);
  }

  @GetMapping("/survei/putaran/{round}/pendapat")
  View opinions(@PathVariable("round") long roundId, Asked asked) {
    Round round = rounds.round(roundId);
    gate.require(Action.SURVEY_VIEW, round.agencyId());
    var texts = SurveyTexts.of(visit);
    var lines = new OpinionLines(texts, counted);
    var rows = store.page(filter(roundId, asked), asked.after(), PAGE_SIZE + 1);
    var shown = rows.subList(0, Math.min(PAGE_SIZE, rows.size()));
    var all = counted.counted(roundId);
    return pages.page(
        "survey/opinions",
        "survey.opinion.title",
        new OpinionsView(
            tabs.crumbs(round),
            tabs.of(round, RoundTabs.Page.OPINIONS),
            address(roundId),
            said(texts, all),
            all.themes().stream().map(theme -> theme(texts, roundId, asked, theme)).toList(),
            filters(texts, asked),
            asked.isUsed(),
            shown.stream().map(lines::line).toList(),
            rows.size() > PAGE_SIZE ? asked.after(shown.getLast()).address(address(roundId)) : null,
            gate.allows(Action.SURVEY_EDIT, round.agencyId())));
  }

  private OpinionStore.Filter filter(long roundId, Asked asked) {
    return new OpinionStore.Filter(
        roundId,
        asked.kind(),
        asked.state(),
        asked.theme().map(theme -> counted.of(roundId, theme)).orElse(null),
        asked.words());
  }

  private static String said(SurveyTexts texts, Counted all) {
    return all.all() == 0
        ? ""
        : texts.w(
            "survey.opinion.said",
            texts.number(all.all()),
            texts.number(all.complaints()),
            texts.number(all.suggestions()),
            texts.number(all.praises()));
  }

  private static OpinionsView.ThemeLine theme(
      SurveyTexts texts, long roundId, Asked asked, ThemeCount count) {
    Theme theme = Theme.valueOf(count.theme());
    boolean here = asked.theme().filter(theme::equals).isPresent();
    return new OpinionsView.ThemeLine(
        texts.theme(count.theme()),
        texts.number(count.all()),
        texts.number(count.complaints()),
        texts.number(count.suggestions()),
        texts.number(count.praises()),
        here,
        asked.withTheme(here ? null : theme).address(address(roundId)) + "#daftar");
  }

  private static OpinionsView.Filters filters(SurveyTexts texts, Asked asked) {
    return new OpinionsView.Filters(
        Field.optional("cari", texts.w("survey.opinion.words")).withValue(asked.words()),
        Field.optional("jenis", texts.w("survey.opinion.kind")),
        options(
            texts.w("survey.opinion.kind.all"),
            Opinion.Kind.values(),
            asked.kind(),
            kind -> texts.opinionKind(kind.name())),
        Field.optional("tema", texts.w("survey.opinion.theme")),
        options(
            texts.w("survey.opinion.theme.all"),
            Theme.values(),
            asked.theme(),
            theme -> texts.theme(theme.name())),
        Field.optional("status", texts.w("survey.opinion.state")),
        options(
            texts.w("survey.opinion.state.all"),
            Opinion.State.values(),
            asked.state(),
            state -> texts.w("survey.opinion.state." + state)));
  }

  private static <E extends Enum<E>> List<Option> options(
      String all, E[] values, Optional<E> chosen, Function<E, String> name) {
    var options = new ArrayList<Option>();
    options.add(new Option("", all, chosen.isEmpty()));
    Arrays.stream(values)
        .map(value ->
            new Option(value.name(), name.apply(value), chosen.filter(value::equals).isPresent()))
        .forEach(options::add);
    return options;
  }
}
