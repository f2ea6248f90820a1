package id.tolok.figures.form;

import id.tolok.achievement.Target;
import id.tolok.figures.WrittenNumber;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// A target as someone wrote it: a number, a range, a limit, a grade, or nothing.
public sealed interface TargetText {

  /// A target to compute with.
  ///
  /// @param limit whether it was written as a limit (`≥ 80`), whose sign is not part of the target
  record Planned(Target target, boolean limit) implements TargetText {}

  /// Words such as `BB` or `WTP`, which no formula compares with.
  record InWords(String text) implements TargetText {}

  /// A number that can mean two.
  record Doubtful(String text) implements TargetText {}

  /// Nothing is planned.
  record Blank() implements TargetText {}

  Set<String> NOTHING = Set.of("", "-", "–", "na", "n/a", "n.a.");
  Pattern LIMIT = Pattern.compile("^(>=|<=|≥|≤|>|<|=|min\\.?|maks?\\.?)\\s*");
  Pattern RANGE =
      Pattern.compile("([\\d.,]+)\\s*%?\\s*(?:-|–|—|s/d|s\\.d\\.?|sampai)\\s*([\\d.,]+)(.*)");
  Pattern NUMBER =
      Pattern.compile("((?:Rp\\.?\\s*)?[-−]?[\\d.,]*\\d)\\s*(%|[\\p{L}/][\\p{L}/ .]*)?");
  Pattern CATALOGUE_NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  /// A target from a catalogue, whose decimal sign is the point.
  static TargetText ofCatalogue(String text) {
    return read(
        text,
        number ->
            CATALOGUE_NUMBER.matcher(number).matches()
                ? new WrittenNumber.Reading.Certain(new BigDecimal(number))
                : WrittenNumber.read(number));
  }

  /// A target from a sheet, as people write numbers.
  static TargetText ofSheet(String text) {
    return read(text, WrittenNumber::read);
  }

  private static TargetText read(String text, Function<String, WrittenNumber.Reading> numbers) {
    String bare = text.strip();
    if (NOTHING.contains(bare.toLowerCase(Locale.ROOT))) {
      return new Blank();
    }
    var range = RANGE.matcher(bare);
    if (range.matches()
        && numbers.apply(range.group(1)) instanceof WrittenNumber.Reading.Certain(var low)
        && numbers.apply(range.group(2)) instanceof WrittenNumber.Reading.Certain(var high)) {
      return new Planned(new Target.Range(low.min(high), low.max(high)), false);
    }
    var limit = LIMIT.matcher(bare.toLowerCase(Locale.ROOT));
    boolean isLimit = limit.find();
    var number = NUMBER.matcher(isLimit ? bare.substring(limit.end()) : bare);
    if (!number.matches()) {
      return new InWords(bare);
    }
    return switch (numbers.apply(number.group(1))) {
      case WrittenNumber.Reading.Certain(var figure) -> new Planned(Target.of(figure), isLimit);
      case WrittenNumber.Reading.Doubtful _ -> new Doubtful(bare);
      case WrittenNumber.Reading.NotANumber() -> new InWords(bare);
    };
  }
}
