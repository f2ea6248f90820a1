package id.tolok.cli;

/// A command that cannot do what was asked: one sentence for the person, saying what happened,
/// where, and what to do. Ends the program with exit code 2.
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Refusal(String sentence) {
    super(sentence);
  }

  public Refusal(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
