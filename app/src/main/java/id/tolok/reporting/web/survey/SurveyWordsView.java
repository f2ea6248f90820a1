package id.tolok.reporting.web.survey;

import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an office adds to the papers of a round.
///
/// @param problem over the form; null for none
/// @param taken whether the words were taken over from the round before and are not kept yet
/// @param seen mark of the words that were shown
public record SurveyWordsView(
    List<Crumb> crumbs,
    String action,
    String back,
    @Nullable String problem,
    boolean taken,
    String seen,
    List<Line> lines) {

  public record Line(Field field, int rows) {}

  public List<Field> fields() {
    return lines.stream().map(Line::field).toList();
  }
}
