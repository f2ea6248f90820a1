package id.tolok.formula.prose.grammar;

import id.tolok.formula.prose.doubt.ProseFindingCode;
import id.tolok.formula.prose.doubt.Remarks;
import id.tolok.formula.prose.token.Token;
import id.tolok.formula.prose.token.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/// Decides which of the dividing words and signs of a level divide, and how closely they bind.
final class Divisions {

  private final Run run;
  private final WeakDivisions weakDivisions;
  private final Remarks remarks;

  Divisions(Run run, ReadingContext context, Remarks remarks) {
    this.run = run;
    this.weakDivisions = new WeakDivisions(run, context);
    this.remarks = remarks;
  }

  /// The divisions of a level: the sure ones; where there are none, those judged likely.
  ///
  /// @param weak whether a sign that often belongs to a name may divide here
  List<Integer> of(Span span, List<Integer> operators, boolean weak) {
    var strong = operators.stream().filter(at -> run.token(at).is(Kind.DIVIDE)).toList();
    if (!strong.isEmpty() || !weak) {
      return strong;
    }
    boolean adding = operators.stream().anyMatch(run::adds);
    var found = weakDivisions.find(span, adding);
    found.forEach(at ->
        remarks.add(
            ProseFindingCode.FORMULA_WEAK_DIVISION, List.of(run.token(at)), run.token(at).text()));
    return found;
  }

  /// Of several dividing words the first, unless they are parts of a sum or plainly a chain of
  /// signs and numbers.
  List<Integer> kept(List<Integer> operators, List<Integer> divisions) {
    if (divisions.size() < 2) {
      return divisions;
    }
    var kept = new ArrayList<Integer>();
    for (int division : divisions) {
      boolean first = kept.isEmpty();
      boolean afterSum =
          !first
              && operators.stream()
                  .anyMatch(at -> run.adds(at) && at > kept.getLast() && at < division);
      boolean byNumber = run.is(division + 1, Kind.NUMBER);
      if (first || afterSum || byNumber) {
        kept.add(division);
      } else {
        remarks.add(
            ProseFindingCode.FORMULA_TWO_DIVISIONS,
            List.of(run.token(division)),
            run.token(division).text());
      }
    }
    return kept;
  }

  /// The level with the divisions that are not kept turned back into words.
  List<Token> without(Span span, List<Integer> divisions, List<Integer> kept) {
    var plain = new ArrayList<Token>();
    for (int at = span.from(); at < span.to(); at++) {
      boolean passedOver = divisions.contains(at) && !kept.contains(at);
      plain.add(passedOver ? run.token(at).as(Kind.WORD) : run.token(at));
    }
    return plain;
  }

  /// Whether multiplying binds closer here: `1 - A / B`, `A x 40% + B / C x 60%`.
  boolean bindCloser(Span span, List<Integer> operators, int division) {
    for (int at : operators) {
      if (run.adds(at) && at < division) {
        var left = new Span(span.from(), at);
        boolean number =
            run.trimmed(left).to() - run.trimmed(left).from() <= 2
                && run.token(run.trimmed(left).from()).is(Kind.NUMBER);
        boolean weighted =
            operators.stream().anyMatch(other -> run.multiplies(other) && other < at);
        if (number || weighted) {
          return true;
        }
      }
    }
    return false;
  }
}
