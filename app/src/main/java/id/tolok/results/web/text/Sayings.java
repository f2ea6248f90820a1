package id.tolok.results.web.text;

import id.tolok.measurement.statement.Explanation;
import id.tolok.measurement.statement.Explanations;
import id.tolok.organization.Organizations;
import id.tolok.organization.Position;
import id.tolok.shell.wording.Formats;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What offices said about their results, ready to be read beside them.
@Component
public final class Sayings {

  private final ObjectProvider<Explanations> explanations;
  private final Organizations organizations;

  Sayings(ObjectProvider<Explanations> explanations, Organizations organizations) {
    this.explanations = explanations;
    this.organizations = organizations;
  }

  /// What was said last of each quarter of an indicator's year, the latest first.
  public List<Said> of(
      ResultTexts texts, Formats formats, long agencyId, long lineageId, int year) {
    List<Explanation> given =
        explanations.stream()
            .flatMap(all -> all.ofYear(agencyId, year).stream())
            .filter(explanation -> explanation.key().lineageId() == lineageId)
            .sorted(
                Comparator.comparingInt((Explanation explanation) -> explanation.key().quarter())
                    .reversed())
            .toList();
    if (given.isEmpty()) {
      return List.of();
    }
    Map<Long, String> positions =
        organizations.positions(agencyId).stream()
            .collect(Collectors.toMap(Position::id, Position::name));
    return given.stream().map(each -> said(texts, formats, positions, each)).toList();
  }

  private static Said said(
      ResultTexts texts, Formats formats, Map<Long, String> positions, Explanation explanation) {
    var words = explanation.words();
    List<String> due = new ArrayList<>();
    if (words.dueOn() != null) {
      due.add(texts.w("results.indicator.due", formats.date(words.dueOn())));
    }
    words.ownerPositionId().stream()
        .filter(positions::containsKey)
        .mapToObj(owner -> positions.getOrDefault(owner, ""))
        .forEach(due::add);
    return new Said(
        texts.w("results.quarter", ResultTexts.roman(explanation.key().quarter())),
        explanation.key().quarter(),
        words.cause(),
        words.obstacle(),
        words.followUp(),
        String.join("; ", due),
        explanation.written().name() + ", " + formats.time(explanation.written().at()));
  }
}
