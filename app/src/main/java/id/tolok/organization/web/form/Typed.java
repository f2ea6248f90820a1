package id.tolok.organization.web.form;

import id.tolok.organization.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// What came with a form, read into values; what cannot be read becomes a problem at its field.
final class Typed {

  private final Map<String, String> values;
  private final List<Problem> problems = new ArrayList<>();

  Typed(Map<String, String> values) {
    this.values = values;
  }

  Map<String, String> values() {
    return values;
  }

  /// What could not be read so far.
  List<Problem> problems() {
    return problems;
  }

  /// The same with more problems found later.
  List<Problem> problemsAnd(List<Problem> more) {
    var all = new ArrayList<>(problems);
    all.addAll(more);
    return all;
  }

  void problem(Problem found) {
    problems.add(found);
  }

  String text(String name) {
    return values.getOrDefault(name, "").strip();
  }

  boolean ticked(String name) {
    return "ya".equals(values.get(name));
  }

  List<String> lines(String name) {
    return Arrays.stream(text(name).split("\\R"))
        .map(line -> line.strip().replaceFirst("^(?:[-•*]|[0-9]{1,2}[.)]|[a-z][.)])\\s+", ""))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /// A number of something chosen from a list; absent where none was.
  @Nullable Long id(String name) {
    String typed = text(name);
    return typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null;
  }

  /// The version a form carries on: the one it was opened with while only mistakes are mended, the
  /// one saved meanwhile once the person has seen it.
  static int version(int status, Map<String, String> sent, int current) {
    return status == 422 && sent.containsKey("version") ? new Typed(sent).version() : current;
  }

  int version() {
    return whole(text("version")).orElse(0);
  }

  /// A place in an order; empty counts as zero.
  int order(String name) {
    String typed = text(name);
    if (typed.isEmpty()) {
      return 0;
    }
    var number = whole(typed);
    if (number.isEmpty()) {
      problems.add(Problem.of(name, "organization.problem.not-a-number"));
    }
    return number.orElse(0);
  }

  private static OptionalInt whole(String typed) {
    return typed.matches("\\d{1,6}")
        ? OptionalInt.of(Integer.parseInt(typed))
        : OptionalInt.empty();
  }

  <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
    String typed = text(name);
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(typed))
        .findFirst()
        .orElse(null);
  }

  /// A choice that must be made; the first one where it was not, with a problem.
  <E extends Enum<E>> E required(String name, Class<E> type) {
    E chosen = choice(name, type);
    if (chosen == null) {
      problems.add(Problem.of(name, "organization.problem.not-chosen"));
      return type.getEnumConstants()[0];
    }
    return chosen;
  }

  @Nullable LocalDate day(String name) {
    String typed = text(name);
    if (typed.isEmpty()) {
      return null;
    }
    try {
      var day = LocalDate.parse(typed);
      if (day.getYear() < 1900 || day.getYear() > 2999) {
        problems.add(Problem.of(name, "organization.problem.not-a-day"));
      }
      return day;
    } catch (DateTimeParseException notADay) {
      problems.add(Problem.of(name, "organization.problem.not-a-day"));
      return null;
    }
  }

  /// A day that must be given; the first day of the epoch where it was not, with a problem.
  LocalDate requiredDay(String name) {
    LocalDate day = day(name);
    if (day == null) {
      if (text(name).isEmpty()) {
        problems.add(Problem.of(name, "organization.problem.day-missing"));
      }
      return LocalDate.EPOCH;
    }
    return day;
  }
}
