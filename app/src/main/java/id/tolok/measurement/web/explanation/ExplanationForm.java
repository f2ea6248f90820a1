package id.tolok.measurement.web.explanation;

import id.tolok.measurement.statement.Explanation;
import id.tolok.measurement.statement.Explanations.Part;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// What somebody typed to explain a result.
///
/// @param versi version the writer saw
/// @param kembali where to go on afterwards; empty for the same page
record ExplanationForm(
    int versi,
    String sebab,
    String hambatan,
    String tindak,
    String tenggat,
    String pelaksana,
    String kembali) {

  /// A field the form did not send is empty.
  ExplanationForm {
    sebab = sent(sebab);
    hambatan = sent(hambatan);
    tindak = sent(tindak);
    tenggat = sent(tenggat);
    pelaksana = sent(pelaksana);
    kembali = sent(kembali);
  }

  private static String sent(@Nullable String field) {
    return field == null ? "" : field;
  }

  static ExplanationForm of(@Nullable Explanation given, String back) {
    if (given == null) {
      return new ExplanationForm(0, "", "", "", "", "", back);
    }
    var words = given.words();
    var day = words.dueOn();
    return new ExplanationForm(
        given.version(),
        words.cause(),
        words.obstacle(),
        words.followUp(),
        day == null ? "" : day.toString(),
        words.ownerPositionId().isPresent()
            ? Long.toString(words.ownerPositionId().getAsLong())
            : "",
        back);
  }

  /// What was said; empty where the day is none.
  Optional<Explanation.Words> words() {
    try {
      return Optional.of(
          new Explanation.Words(
              sebab,
              hambatan,
              tindak,
              tenggat.isBlank() ? null : LocalDate.parse(tenggat.strip()),
              pelaksana.matches("\\d{1,18}")
                  ? OptionalLong.of(Long.parseLong(pelaksana))
                  : OptionalLong.empty()));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  ExplanationForm seen(int version) {
    return new ExplanationForm(version, sebab, hambatan, tindak, tenggat, pelaksana, kembali);
  }

  /// What is wrong with one of its fields.
  ///
  /// @param part null where it is none of them
  record Mistake(@Nullable Part part, String message) {

    @Nullable String of(Part asked) {
      return part == asked ? message : null;
    }
  }
}
