package id.tolok.catalogue.concept;

/// A member of a concept that a person decides on.
public record Choice(long conceptId, long lineageId) {

  /// Reads `concept-lineage`, as forms send it.
  ///
  /// @throws IllegalArgumentException where the text is none
  public static Choice parse(String text) {
    int dash = text.indexOf('-');
    if (dash < 1) {
      throw new IllegalArgumentException("no choice: " + text);
    }
    return new Choice(
        Long.parseLong(text.substring(0, dash)), Long.parseLong(text.substring(dash + 1)));
  }

  @Override
  public String toString() {
    return conceptId + "-" + lineageId;
  }
}
