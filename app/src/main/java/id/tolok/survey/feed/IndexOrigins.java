package id.tolok.survey.feed;

import id.tolok.catalogue.variable.FigureOrigin;
import id.tolok.catalogue.variable.FigureOrigin.Cell;
import id.tolok.catalogue.variable.FigureOrigin.Column;
import id.tolok.catalogue.variable.FigureOrigin.Row;
import id.tolok.satisfaction.ElementCounts;
import id.tolok.satisfaction.ElementScore;
import id.tolok.satisfaction.WeightRule;
import id.tolok.shell.Visit;
import id.tolok.survey.Questionnaire;
import id.tolok.survey.RoundKind;
import id.tolok.survey.Rounds;
import id.tolok.survey.number.FrozenRound;
import id.tolok.survey.number.RoundResults;
import id.tolok.survey.number.SurveyResults;
import id.tolok.survey.web.text.SurveyTexts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Says what stands behind an approved index: which round, the mean of each element, and how many
/// gave which answer. That is as far as it goes; a single sheet is never shown.
@Component
class IndexOrigins {

  private static final int ANSWERS = 4;

  private final SurveyResults results;
  private final Rounds rounds;
  private final Visit visit;

  IndexOrigins(SurveyResults results, Rounds rounds, Visit visit) {
    this.results = results;
    this.rounds = rounds;
    this.visit = visit;
  }

  FigureOrigin of(FrozenRound frozen) {
    var round = results.of(frozen.roundId());
    var texts = SurveyTexts.of(visit);
    boolean shown = round.isLargeEnoughToPublish();
    return new FigureOrigin(
        sentence(frozen, texts),
        shown ? worked(round, texts) : "",
        texts.w("survey.feed.caption"),
        shown ? columns(texts) : List.of(),
        shown ? rows(frozen, round, texts) : List.of(),
        remarks(frozen, round, texts),
        "/survei/putaran/" + frozen.roundId(),
        frozen.kind() == RoundKind.PUBLIC ? "/publik/survei/" + frozen.roundId() : "");
  }

  private static String sentence(FrozenRound frozen, SurveyTexts texts) {
    return texts.w(
        "survey.feed.sentence",
        frozen.name(),
        texts.period(frozen.periodFrom(), frozen.periodUntil()),
        texts.number(frozen.respondents()),
        texts.index(frozen.index()),
        frozen.quality().name());
  }

  /// The sum of the weighted means, and what it is times 25.
  private static String worked(RoundResults round, SurveyTexts texts) {
    return round
        .whole()
        .index()
        .map(index ->
            texts.w(
                "survey.feed.worked",
                texts.decimals(index.perceived(), 4),
                texts.index(index.converted())))
        .orElse("");
  }

  private static List<Column> columns(SurveyTexts texts) {
    var columns = new ArrayList<Column>();
    columns.add(new Column("respondents", texts.w("survey.feed.column.respondents")));
    for (int answer = 1; answer <= ANSWERS; answer++) {
      columns.add(
          new Column("chose" + answer, texts.w("survey.feed.column.chose", texts.number(answer))));
    }
    columns.add(new Column("mean", texts.w("survey.feed.column.mean")));
    columns.add(new Column("weighted", texts.w("survey.feed.column.weighted")));
    columns.add(new Column("converted", texts.w("survey.feed.column.converted")));
    return columns;
  }

  private List<Row> rows(FrozenRound frozen, RoundResults round, SurveyTexts texts) {
    var questionnaire = rounds.questionnaire(rounds.round(frozen.roundId()).questionnaireId());
    var counts = round.whole().counts().elements();
    return round.whole().elements().stream()
        .map(score ->
            row(
                score,
                counts.stream()
                    .filter(each -> each.element().equals(score.element()))
                    .findFirst()
                    .orElseThrow(),
                questionnaire,
                texts))
        .toList();
  }

  private static Row row(
      ElementScore score, ElementCounts counts, Questionnaire questionnaire, SurveyTexts texts) {
    Stream<Cell> chosen = counts.chosen().stream().map(count -> count(count, texts));
    return new Row(
        score.element(),
        texts.element(score.element(), questionnaire),
        Stream.of(
                Stream.of(count(score.respondents(), texts)),
                chosen,
                Stream.of(
                    new Cell(texts.decimals(score.mean(), 4), score.mean()),
                    new Cell(texts.decimals(score.weighted(), 4), score.weighted()),
                    new Cell(texts.index(score.converted()), score.rounded())))
            .flatMap(cells -> cells)
            .toList());
  }

  private static Cell count(int count, SurveyTexts texts) {
    return new Cell(texts.number(count), BigDecimal.valueOf(count));
  }

  private static List<String> remarks(FrozenRound frozen, RoundResults round, SurveyTexts texts) {
    var remarks = new ArrayList<String>();
    if (!round.isLargeEnoughToPublish()) {
      remarks.add(texts.w("survey.feed.remark.small"));
    }
    if (frozen.weightRule() != WeightRule.EXACT) {
      int elements = round.whole().counts().elements().size();
      remarks.add(
          texts.w(
              "survey.feed.remark.weight",
              frozen.weightRule().weight(elements).toPlainString().replace('.', ','),
              texts.number(elements)));
    }
    int shortfall = round.shortfall().orElse(0);
    if (shortfall > 0) {
      remarks.add(texts.w("survey.feed.remark.sample", texts.number(shortfall)));
    }
    return remarks;
  }
}
