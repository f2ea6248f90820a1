package id.tolok.figures.template;

/// Where things stand on every sheet of a template; rows and columns count from 0.
public final class TemplateLayout {

  public static final int TITLE_ROW = 0;
  public static final int HINT_ROW = 1;

  /// Codes of the columns to fill; hidden, so that a changed heading changes no meaning.
  public static final int CODE_ROW = 2;

  public static final int HEADING_ROW = 3;
  public static final int FIRST_ROW = 4;

  /// The hidden column that says what a row stands for.
  public static final int CODE = 0;

  public static final int NAME = 1;

  private TemplateLayout() {}
}
