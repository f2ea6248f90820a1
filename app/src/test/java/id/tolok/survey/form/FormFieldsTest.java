package id.tolok.survey.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormFieldsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a=1|1",
        "b=2&a=1|1",
        "a=a+b%20c|a b c",
        "a=%C3%A9|é",
        "a=%2B%26%3D|+&=",
        "a=1=2|1=2",
        "&&a=1&&|1",
        "%61=1|1",
      })
  void fieldsAreReadAsBrowsersWriteThem(String body, String value) {
    assertThat(FormFields.parse(body.getBytes(StandardCharsets.UTF_8)).orElseThrow().get("a"))
        .isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "a=", "=", "b=1"})
  void whatIsNotThereIsEmpty(String body) {
    assertThat(FormFields.parse(body.getBytes(StandardCharsets.UTF_8)).orElseThrow().get("a"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=%", "a=%1", "a=%G1", "%", "a=1&a=1", "a=1&%61=2", "a=%-1"})
  void brokenEscapesAndNamesThatComeTwiceAreNoForm(String body) {
    assertThat(FormFields.parse(body.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void bytesThatAreNoLettersBecomeTheSignOfALostOne() {
    assertThat(FormFields.parse("a=%FF%FE".getBytes(StandardCharsets.UTF_8)).orElseThrow().get("a"))
        .isEqualTo("\uFFFD\uFFFD");
  }
}
