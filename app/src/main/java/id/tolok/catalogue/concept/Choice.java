package id.tolok.catalogue.concept;

import id.tolok.shell.NotFound;
import java.util.regex.Pattern;

/// A member of a concept that a person decides on.
public record Choice(long conceptId, long lineageId) {

  private static final Pattern FORM = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

  /// Reads `concept-lineage`, as forms send it.
  ///
  /// @throws NotFound where the text is none: no page of ours sends such
  public static Choice parse(String text) {
    var parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new NotFound("member of a concept", text);
    }
    return new Choice(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)));
  }

  @Override
  public String toString() {
    return conceptId + "-" + lineageId;
  }
}
