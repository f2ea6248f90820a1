package id.tolok.lint;

import id.tolok.document.Catalogue;
import id.tolok.document.Reading;
import id.tolok.document.text.Block;
import id.tolok.lint.decree.DecreeRules;
import id.tolok.lint.indicator.IndicatorRules;
import id.tolok.lint.position.PositionRules;
import id.tolok.lint.rule.Remarks;
import id.tolok.lint.rule.Rule;
import id.tolok.lint.rule.Subject;
import java.util.List;
import java.util.stream.Stream;

/// Judges a decree as a careful evaluator would, and says what to write instead.
public final class Linter {

  private static final List<Rule> RULES =
      Stream.of(IndicatorRules.all(), PositionRules.all(), DecreeRules.all())
          .flatMap(List::stream)
          .toList();

  private Linter() {}

  /// Remarks on a decree just read, in the order of the document.
  public static List<Remark> lint(Reading reading) {
    return lint(reading.catalogue(), reading.blocks());
  }

  /// Remarks on a catalogue whose text is not at hand; rules that need the text find nothing.
  public static List<Remark> lint(Catalogue catalogue) {
    return lint(catalogue, List.of());
  }

  private static List<Remark> lint(Catalogue catalogue, List<Block> blocks) {
    var subject = Subject.of(catalogue, blocks);
    var remarks = new Remarks(catalogue);
    for (Rule rule : RULES) {
      rule.check(subject, remarks);
    }
    return remarks.inDocumentOrder();
  }
}
