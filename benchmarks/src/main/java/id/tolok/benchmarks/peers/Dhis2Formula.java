package id.tolok.benchmarks.peers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hisp.dhis.antlr.AntlrExpressionVisitor;
import org.hisp.dhis.antlr.Parser;
import org.hisp.dhis.parser.expression.antlr.ExpressionParser;
import org.hisp.dhis.parser.expression.antlr.ExpressionParser.ExprContext;

/// The evaluator walks the parse tree, which it keeps by the text of the formula.
final class Dhis2Formula implements Peer.PeerFormula {

  private final String formula;
  private final Figures figures = new Figures();

  Dhis2Formula(String formula, List<String> variables) {
    String text = formula;
    for (int i = 0; i < variables.size(); i++) {
      String identifier = "d%010d".formatted(i);
      text = text.replaceAll("\\b" + variables.get(i) + "\\b", "#{" + identifier + "}");
      figures.slots.put(identifier, i);
    }
    this.formula = text;
  }

  @Override
  public double value(double[] given) {
    figures.given = given;
    return ((Number) Parser.visit(formula, figures, true)).doubleValue();
  }

  private static final class Figures extends AntlrExpressionVisitor {

    private final Map<String, Integer> slots = new HashMap<>();
    private double[] given = {};

    @Override
    public Object visitExpr(ExprContext context) {
      return context.it != null && context.it.getType() == ExpressionParser.HASH_BRACE
          ? (Object) given[slots.getOrDefault(context.uid0.getText(), -1)]
          : super.visitExpr(context);
    }
  }
}
