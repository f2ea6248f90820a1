package id.tolok.formula;

import id.tolok.kernel.Finding;
import java.util.List;
import java.util.Optional;

/// What came of reading a text in the formula language.
public sealed interface Parsing {

  /// The formula, when the text is one.
  Optional<Expression> expression();

  /// What is to be said about the text; places are relative to it, line 1 column 1 its start.
  List<Finding> findings();

  /// The text is a formula.
  ///
  /// @param formula the tree
  /// @param places where in the text each node of the tree stands
  /// @param findings doubts about how the text was meant, none of them an error
  record Parsed(Expression formula, Places places, List<Finding> findings) implements Parsing {
    public Parsed {
      findings = List.copyOf(findings);
    }

    @Override
    public Optional<Expression> expression() {
      return Optional.of(formula);
    }
  }

  /// The text is no formula.
  ///
  /// @param cause the first place that cannot be understood, and what was expected there
  record Rejected(Finding cause) implements Parsing {

    @Override
    public Optional<Expression> expression() {
      return Optional.empty();
    }

    @Override
    public List<Finding> findings() {
      return List.of(cause);
    }
  }
}
