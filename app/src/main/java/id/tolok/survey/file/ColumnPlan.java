package id.tolok.survey.file;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which column of a file holds what.
///
/// @param questions column by the question's id; {@link #ABSENT} where the file does not have the
///   question; questions nobody decided on yet are missing
/// @param parts column by what else it holds
/// @param serviceId service of all rows, where no column says it; null where one does
/// @param day of all rows, where no column says it; null where one does
public record ColumnPlan(
    Map<Long, Integer> questions,
    Map<FilePart, Integer> parts,
    @Nullable Long serviceId,
    @Nullable LocalDate day) {

  /// In place of a column: the file does not have it.
  public static final int ABSENT = -1;

  public ColumnPlan {
    questions = Map.copyOf(questions);
    parts = Map.copyOf(parts);
  }

  /// The column of a part; null where there is none.
  @Nullable Integer column(FilePart part) {
    return parts.get(part);
  }
}
