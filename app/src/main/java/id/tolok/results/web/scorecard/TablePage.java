package id.tolok.results.web.scorecard;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import id.tolok.results.AgencyScorecard;
import id.tolok.results.Scorecards;
import id.tolok.results.board.RowCache;
import id.tolok.results.board.YearTable;
import id.tolok.results.web.choice.Asked;
import id.tolok.results.web.choice.Choice;
import id.tolok.results.web.choice.Choices;
import id.tolok.results.web.text.ResultTexts;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// All indicators of an agency by twelve months: the page most people look at when a quarter ends.
/// Its rows are written once for each state of the figures and sent as they are.
@Controller
class TablePage {

  private static final int MONTHS = 12;

  /// Of the largest heap.
  private static final int CACHE_SHARE = 16;

  private final Pages pages;
  private final Visit visit;
  private final Choices choices;
  private final Scorecards scorecards;
  private final TemplateEngine engine;
  private final RowCache cache = new RowCache(Runtime.getRuntime().maxMemory() / CACHE_SHARE);

  TablePage(
      Pages pages, Visit visit, Choices choices, Scorecards scorecards, TemplateEngine engine) {
    this.pages = pages;
    this.visit = visit;
    this.choices = choices;
    this.scorecards = scorecards;
    this.engine = engine;
  }

  @GetMapping(ScorecardTabs.TABLE)
  View table(Asked asked) {
    var choice = choices.find(asked);
    if (choice.isEmpty()) {
      return pages.page(
          "results/agency-choice",
          "results.table.title",
          AgencyChoiceView.of(visit, ScorecardTabs.TABLE));
    }
    return pages.quick("results/table", visit.w("results.table.title"), view(choice.get()));
  }

  private TableView view(Choice choice) {
    var texts = new ResultTexts(visit.words(), visit.format());
    var tabs = new ScorecardTabs(texts, choice, ScorecardTabs.TABLE);
    var scorecard = scorecards.of(choice.agencyId(), choice.year(), choice.basis());
    String lead =
        texts.w(
            "results.board.lead",
            choice.agency(),
            String.valueOf(choice.year()),
            texts.basis(choice.basis()));
    return new TableView(
        lead,
        texts.w("results.table.title") + ": " + lead,
        tabs.views(),
        tabs.bases(),
        IntStream.rangeClosed(1, MONTHS)
            .mapToObj(month -> texts.w("results.month.short." + month))
            .toList(),
        scorecard.targets().isEmpty(),
        rows(choice, scorecard, texts));
  }

  private Content rows(Choice choice, AgencyScorecard scorecard, ResultTexts texts) {
    var key =
        new RowCache.Key(
            choice.agencyId(), choice.year(), choice.basis(), texts.words().language());
    byte[] bytes = cache.rows(key, scorecard.stamp(), () -> written(choice, scorecard, texts));
    return output -> output.writeBinaryContent(bytes);
  }

  private byte[] written(Choice choice, AgencyScorecard scorecard, ResultTexts texts) {
    var output = new Utf8ByteOutput();
    var rows = new TableRows(texts, choice, scorecard).rows(YearTable.of(scorecard));
    engine.render("results/part/table-rows", Map.of("rows", rows), output);
    var bytes = new ByteArrayOutputStream(output.getContentLength());
    try {
      output.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
