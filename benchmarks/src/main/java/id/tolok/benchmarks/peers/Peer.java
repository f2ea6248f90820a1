package id.tolok.benchmarks.peers;

import java.util.List;

/// A library that computes formulas one value at a time.
public enum Peer {
  EXP4J("exp4j") {
    @Override
    public PeerFormula prepare(String formula, List<String> variables) {
      return new Exp4jFormula(formula, variables);
    }
  },
  EVALEX("EvalEx") {
    @Override
    public PeerFormula prepare(String formula, List<String> variables) {
      return new EvalExFormula(formula, variables);
    }
  },
  JEXL("Commons JEXL") {
    @Override
    public PeerFormula prepare(String formula, List<String> variables) {
      return new JexlFormula(formula, variables);
    }
  },
  CEL("CEL-Java") {
    @Override
    public PeerFormula prepare(String formula, List<String> variables) {
      return new CelFormula(formula.replace("100", "100.0"), variables);
    }
  },
  DHIS2("DHIS2 parser") {
    @Override
    public PeerFormula prepare(String formula, List<String> variables) {
      return new Dhis2Formula(formula, variables);
    }
  };

  private final String title;

  Peer(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /// Makes a formula ready to be computed many times.
  ///
  /// @param formula with the four operations, brackets, the number 100 and the variables
  /// @param variables names in the order in which their figures will be given
  public abstract PeerFormula prepare(String formula, List<String> variables);

  /// A formula made ready. Not for several threads at once.
  @FunctionalInterface
  public interface PeerFormula {
    double value(double[] figures);
  }
}
