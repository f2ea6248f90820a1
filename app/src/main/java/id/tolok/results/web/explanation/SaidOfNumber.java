package id.tolok.results.web.explanation;

import id.tolok.measurement.statement.Explanations;
import id.tolok.results.NumberAddress;
import id.tolok.results.explanation.ExplainedNumber;
import id.tolok.results.web.text.ResultTexts;
import id.tolok.results.web.text.Said;
import id.tolok.results.web.text.Sayings;
import id.tolok.scorecard.Stretch;
import id.tolok.shell.Visit;
import id.tolok.shell.wording.Formats;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What the office said about a number: the cause behind a poor one.
@Component
final class SaidOfNumber {

  private final Visit visit;
  private final Sayings sayings;
  private final ObjectProvider<Explanations> explanations;

  SaidOfNumber(Visit visit, Sayings sayings, ObjectProvider<Explanations> explanations) {
    this.visit = visit;
    this.sayings = sayings;
    this.explanations = explanations;
  }

  /// Of every quarter the number covers, the latest first.
  List<Said> of(ExplainedNumber number, Formats formats) {
    NumberAddress at = number.address();
    var texts = new ResultTexts(visit.words(), formats);
    return sayings.of(texts, formats, number.agencyId(), at.lineageId(), at.year()).stream()
        .filter(said -> covers(at.stretch(), said.ordinal()))
        .toList();
  }

  /// Where a quarter is explained that has to be and is not; empty otherwise.
  String unexplained(ExplainedNumber number) {
    NumberAddress at = number.address();
    if (at.stretch().kind() != Stretch.Kind.QUARTER) {
      return "";
    }
    int quarter = at.stretch().ordinal();
    boolean open =
        explanations.stream()
            .flatMap(all -> all.required(number.agencyId(), at.year(), quarter).stream())
            .anyMatch(demand -> demand.key().lineageId() == at.lineageId() && !demand.met());
    return open ? "/penjelasan-capaian/%d/%d/%d".formatted(at.lineageId(), at.year(), quarter) : "";
  }

  private static boolean covers(Stretch stretch, int quarter) {
    return switch (stretch.kind()) {
      case MONTH -> false;
      case QUARTER -> stretch.ordinal() == quarter;
      case TO_DATE, AGAINST_YEAR -> quarter <= stretch.ordinal();
    };
  }
}
