package id.tolok.results.web.indicator;

import id.tolok.catalogue.AcceptedIndicator;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.Variable;
import id.tolok.measurement.Evidences;
import id.tolok.measurement.Explanation;
import id.tolok.measurement.Explanations;
import id.tolok.results.web.choice.Choice;
import id.tolok.results.web.indicator.IndicatorResultView.Said;
import id.tolok.results.web.text.ResultTexts;
import id.tolok.shell.Visit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What stands around the figures of an indicator: what the office said, and what it can show.
@Component
class Surroundings {

  private final Visit visit;
  private final Catalogues catalogues;
  private final ObjectProvider<Explanations> explanations;
  private final ObjectProvider<Evidences> evidences;

  Surroundings(
      Visit visit,
      Catalogues catalogues,
      ObjectProvider<Explanations> explanations,
      ObjectProvider<Evidences> evidences) {
    this.visit = visit;
    this.catalogues = catalogues;
    this.explanations = explanations;
    this.evidences = evidences;
  }

  /// What was said last of each quarter, the latest first.
  List<Said> said(ResultTexts texts, Choice choice, long lineageId) {
    return explanations.stream()
        .flatMap(all -> all.ofYear(choice.agencyId(), choice.year()).stream())
        .filter(explanation -> explanation.key().lineageId() == lineageId)
        .sorted(
            Comparator.comparingInt((Explanation explanation) -> explanation.key().quarter())
                .reversed())
        .map(explanation -> said(texts, explanation))
        .toList();
  }

  private Said said(ResultTexts texts, Explanation explanation) {
    var words = explanation.words();
    return new Said(
        texts.w("results.quarter", ResultTexts.roman(explanation.key().quarter())),
        words.cause(),
        words.obstacle(),
        words.followUp(),
        words.dueOn() == null ? "" : visit.format().date(words.dueOn()),
        explanation.written().name() + ", " + visit.format().time(explanation.written().at()));
  }

  /// How many items stand beside the figures of the year; empty where evidence is not kept.
  String evidence(ResultTexts texts, Choice choice, AcceptedIndicator indicator) {
    var kept = evidences.getIfAvailable();
    if (kept == null) {
      return "";
    }
    Set<Long> asked =
        catalogues.variables(indicator.id()).stream().map(Variable::id).collect(Collectors.toSet());
    long count =
        kept.ofYear(choice.agencyId(), choice.year()).entrySet().stream()
            .filter(entry -> asked.contains(entry.getKey().variableId()))
            .flatMap(entry -> entry.getValue().stream())
            .map(attachment -> attachment.evidence().id())
            .distinct()
            .count();
    return count == 0
        ? texts.w("results.indicator.evidence.none")
        : texts.w("results.indicator.evidence", texts.number(count));
  }
}
