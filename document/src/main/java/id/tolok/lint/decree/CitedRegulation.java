package id.tolok.lint.decree;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// A regulation that should no longer be cited as it stands.
///
/// @param name how an official cites it
/// @param pattern how it is recognised in running text
/// @param exists false when no such regulation was ever issued and the citation is a slip
/// @param useInstead what is in force today
record CitedRegulation(String name, Pattern pattern, boolean exists, String useInstead) {

  boolean isCitedIn(String text) {
    return pattern.matcher(text).find();
  }

  /// The table `cited-regulations.csv`, in its order: the more exact pattern first.
  static List<CitedRegulation> all() {
    var stream =
        Objects.requireNonNull(
            CitedRegulation.class.getResourceAsStream("cited-regulations.csv"),
            "cited-regulations.csv");
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(CitedRegulation::of)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static CitedRegulation of(String line) {
    var fields = line.split(" \\| ", -1);
    return new CitedRegulation(
        fields[0].strip(),
        Pattern.compile(fields[1].strip(), Pattern.CASE_INSENSITIVE),
        fields[2].strip().equals("dicabut"),
        fields[3].strip());
  }
}
