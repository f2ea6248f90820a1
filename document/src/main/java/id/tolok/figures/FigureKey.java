package id.tolok.figures;

/// What makes two figures one: the document, and the name without case and blanks.
public record FigureKey(String document, String name) {

  public static FigureKey of(String document, String name) {
    return new FigureKey(document, Names.key(name));
  }
}
