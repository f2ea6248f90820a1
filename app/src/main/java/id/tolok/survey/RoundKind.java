package id.tolok.survey;

/// Whom a round asks.
public enum RoundKind {
  /// Citizens who were served.
  PUBLIC("survey-index"),
  /// The staff, about the services the office gives itself.
  INTERNAL("internal-survey-index");

  private final String source;

  RoundKind(String source) {
    this.source = source;
  }

  /// Name of what feeds the variables bound to it, see `catalogue.FigureSource`.
  public String source() {
    return source;
  }
}
