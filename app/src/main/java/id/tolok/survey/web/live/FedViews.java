package id.tolok.survey.web.live;

import id.tolok.satisfaction.IndexSummary;
import id.tolok.satisfaction.SatisfactionIndex;
import id.tolok.survey.Round;
import id.tolok.survey.RoundState;
import id.tolok.survey.number.IndexConsequences;
import id.tolok.survey.number.IndexConsequences.Fed;
import id.tolok.survey.number.IndexConsequences.Reached;
import id.tolok.survey.number.RoundResults;
import id.tolok.survey.web.text.SurveyTexts;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Writes what the index does to the indicators it feeds: nothing yet while the round is not
/// approved, so both are said.
@Component
class FedViews {

  /// The list of variables, which points out those that look like the index.
  private static final String VARIABLES = "/variabel";

  private final IndexConsequences consequences;

  FedViews(IndexConsequences consequences) {
    this.consequences = consequences;
  }

  LiveView.Fed of(SurveyTexts texts, Round round, RoundResults results) {
    boolean approved = round.state() == RoundState.APPROVED;
    String lead = texts.w(approved ? "survey.live.fed.approved" : "survey.live.fed.lead");
    Optional<SatisfactionIndex> index = results.shown().flatMap(IndexSummary::index);
    if (index.isEmpty()) {
      return new LiveView.Fed(lead, texts.w("survey.live.fed.no-index"), "", List.of());
    }
    var lines =
        consequences.of(round, index.get().rounded()).stream()
            .map(fed -> line(texts, fed, approved))
            .toList();
    return new LiveView.Fed(
        lead,
        lines.isEmpty() ? texts.w("survey.live.fed.none") : "",
        lines.isEmpty() ? VARIABLES : "",
        lines);
  }

  private static LiveView.FedLine line(SurveyTexts texts, Fed fed, boolean approved) {
    return new LiveView.FedLine(
        fed.name(),
        fed.stretch(),
        fed.target().orElse("–"),
        approved ? "" : actual(texts, fed.now()),
        actual(texts, fed.then()),
        fed.then()
            .flatMap(Reached::achievementPercent)
            .map(percent -> texts.index(percent) + "%")
            .orElse(""),
        fed.then().flatMap(Reached::grade).orElse(""),
        fed.address());
  }

  private static String actual(SurveyTexts texts, Optional<Reached> reached) {
    return reached.map(known -> texts.index(known.actual())).orElse("–");
  }
}
