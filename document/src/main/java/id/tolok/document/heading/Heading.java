package id.tolok.document.heading;

import org.jspecify.annotations.Nullable;

/// What a column heading was understood to mean.
///
/// @param score from 0 to 1, where 1 is a known heading letter by letter
/// @param year the year it names, null when it names none
/// @param quarter the quarter it names, 1 to 4, null when it names none
public record Heading(
    Field field, double score, @Nullable Integer year, @Nullable Integer quarter) {

  static Heading of(Field field, double score) {
    return new Heading(field, score, null, null);
  }
}
