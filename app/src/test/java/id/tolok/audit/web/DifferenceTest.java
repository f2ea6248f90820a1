package id.tolok.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class DifferenceTest {

  private final Difference difference = new Difference(JsonMapper.builder().build());

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          {"a":1}                  | {"a":2}                  | a: 1 -> 2
          {"a":1}                  | {"a":1}                  | ''
          -                        | {"a":1,"b":"x"}          | a: null -> 1, b: null -> x
          {"a":1}                  | -                        | a: 1 -> null
          {"a":1}                  | {"b":1}                  | b: null -> 1, a: 1 -> null
          {"t":{"2026":90}}        | {"t":{"2026":91}}        | t.2026: 90 -> 91
          {"t":[1,2]}              | {"t":[1,3,4]}            | t.2: 2 -> 3, t.3: null -> 4
          {"a":null}               | {"a":""}                 | a: null -> ''
          {"a":1.0}                | {"a":1.00}               | ''
          "x"                      | "y"                      | : x -> y
          {"a":{}}                 | {"a":{"b":1}}            | a.b: null -> 1, a: '' -> null
          -                        | -                        | ''
          """)
  void statesDifferFieldByField(@Nullable String before, @Nullable String after, String expected) {
    var lines =
        difference.between(before, after).stream()
            .map(line -> line.name() + ": " + shown(line.before()) + " -> " + shown(line.after()))
            .collect(Collectors.joining(", "));
    assertThat(lines).isEqualTo(expected);
  }

  @Test
  void longValuesAreCutAndManyFieldsAreNotAllShown() {
    var many =
        IntStream.range(0, 1_000)
            .mapToObj(number -> "\"f" + number + "\":\"" + "x".repeat(2_000) + "\"")
            .collect(Collectors.joining(",", "{", "}"));
    var lines = difference.between(null, many);
    assertThat(lines).hasSize(Difference.FIELDS_MOST);
    assertThat(lines.getFirst().after()).hasSize(Difference.LETTERS_MOST + 1).endsWith("…");
  }

  private static String shown(@Nullable String value) {
    return value == null ? "null" : value.isEmpty() ? "''" : value;
  }
}
