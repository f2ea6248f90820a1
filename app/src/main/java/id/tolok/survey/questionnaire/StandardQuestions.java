package id.tolok.survey.questionnaire;

import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;
import id.tolok.satisfaction.ServiceElement;
import id.tolok.survey.Questionnaire.Bilingual;
import id.tolok.survey.Questionnaire.Question;
import id.tolok.survey.RoundKind;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.IntStream;

/// The questions an agency begins with: one for each of the nine elements, in plain words of our
/// own, each with its own four answers.
@BasedOn(value = Regulation.PERMENPANRB_14_2017, place = "annex, elements of the survey")
final class StandardQuestions {

  private static final int CHOICES = 4;

  private final Properties indonesian;
  private final Properties english;
  private final String prefix;

  private StandardQuestions(RoundKind kind) {
    indonesian = words("id");
    english = words("en");
    prefix = kind.name().toLowerCase(Locale.ROOT) + ".";
  }

  static List<Question> of(RoundKind kind) {
    var standard = new StandardQuestions(kind);
    return Arrays.stream(ServiceElement.values()).map(standard::question).toList();
  }

  private Question question(ServiceElement element) {
    String key = prefix + element.code();
    return new Question(
        0,
        element.code(),
        null,
        both(key),
        IntStream.rangeClosed(1, CHOICES).mapToObj(choice -> both(key + "." + choice)).toList());
  }

  private Bilingual both(String key) {
    return new Bilingual(
        Objects.requireNonNull(indonesian.getProperty(key), key),
        Objects.requireNonNull(english.getProperty(key), key));
  }

  private static Properties words(String language) {
    String name = "/id/tolok/survey/questionnaire/standard_" + language + ".properties";
    try (var stream =
        Objects.requireNonNull(StandardQuestions.class.getResourceAsStream(name), name)) {
      var words = new Properties();
      words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
