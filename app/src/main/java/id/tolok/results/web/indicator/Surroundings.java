package id.tolok.results.web.indicator;

import id.tolok.catalogue.AcceptedIndicator;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.variable.Variable;
import id.tolok.measurement.statement.Evidences;
import id.tolok.results.web.choice.Choice;
import id.tolok.results.web.text.ResultTexts;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What an office can show for the figures of an indicator.
@Component
class Surroundings {

  private final Catalogues catalogues;
  private final ObjectProvider<Evidences> evidences;

  Surroundings(Catalogues catalogues, ObjectProvider<Evidences> evidences) {
    this.catalogues = catalogues;
    this.evidences = evidences;
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
