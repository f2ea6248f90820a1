package id.tolok.lint;

import id.tolok.document.Catalogue;
import id.tolok.document.Reading;
import id.tolok.document.text.Block;
import java.util.List;

/// Judges a decree as a careful evaluator would, and says what to write instead.
public final class Linter {

  private static final List<Rule> RULES =
      List.of(
          new NameAndFormulaRule(),
          new OperandRule(),
          new DefinitionRule(),
          new TargetRule(),
          new OwnerRule(),
          new RepetitionRule(),
          new NumberingRule(),
          new SmartRule(),
          new PositionRule(),
          new DutyRule(),
          new RegionRule(),
          new CitationRule(),
          new PeriodRule(),
          new DecreeRule());

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
