package id.tolok.survey.web.questionnaire;

import id.tolok.satisfaction.ServiceElement;
import id.tolok.survey.Questionnaire.Bilingual;
import id.tolok.survey.Questionnaire.Question;
import id.tolok.survey.Questionnaires;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// The questions as they stand in the editor. Buttons that move, add and take away change only what
/// stands there; nothing is kept before it is saved.
final class TypedQuestions {

  /// The button that keeps what stands in the editor.
  static final String SAVE = "simpan";

  /// The button that adds an element of the office's own.
  static final String ADD_ELEMENT = "unsur";

  private static final Pattern STEP = Pattern.compile("(tambah|hapus|naik|turun)-(\\d{1,2})");
  private static final int CHOICES = 4;
  private static final int CODE_LENGTH_MAX = 30;
  private static final int CODE_LENGTH_MIN = 3;

  private final List<Question> questions;
  private int touched;

  private TypedQuestions(List<Question> questions) {
    this.questions = new ArrayList<>(questions);
  }

  static TypedQuestions of(List<Question> questions) {
    return new TypedQuestions(questions);
  }

  static TypedQuestions of(MultiValueMap<String, String> sent) {
    int count = Math.min(number(text(sent, "jumlah")), Questionnaires.QUESTIONS_MAX + 1);
    return new TypedQuestions(
        IntStream.rangeClosed(1, count).mapToObj(place -> question(sent, place)).toList());
  }

  List<Question> questions() {
    return List.copyOf(questions);
  }

  /// The question a button worked on, from 1; empty where none did.
  OptionalInt touched() {
    return touched == 0 ? OptionalInt.empty() : OptionalInt.of(touched);
  }

  static boolean isOfTheNine(String code) {
    return ServiceElement.find(code).isPresent();
  }

  boolean isRemovable(Question question) {
    return !isOfTheNine(question.elementCode())
        || questions.stream()
                .filter(other -> other.elementCode().equals(question.elementCode()))
                .count()
            > 1;
  }

  /// Does what a button says.
  ///
  /// @param newElement name of an element to add
  void apply(String button, String newElement) {
    if (button.equals(ADD_ELEMENT) && !newElement.isBlank()) {
      addElement(newElement.strip());
      return;
    }
    Matcher step = STEP.matcher(button);
    if (!step.matches()) {
      return;
    }
    int place = number(step.group(2)) - 1;
    if (place < 0 || place >= questions.size()) {
      return;
    }
    switch (step.group(1)) {
      case "tambah" -> addAfter(place);
      case "hapus" -> remove(place);
      case "naik" -> swap(place, place - 1);
      case "turun" -> swap(place, place + 1);
      default -> throw new IllegalStateException(button);
    }
  }

  private void addAfter(int place) {
    var one = questions.get(place);
    questions.add(place + 1, empty(one.elementCode(), one.elementName()));
    touched = place + 2;
  }

  private void addElement(String name) {
    questions.add(empty(code(name), new Bilingual(name, "")));
    touched = questions.size();
  }

  private void remove(int place) {
    if (isRemovable(questions.get(place))) {
      questions.remove(place);
    }
  }

  private void swap(int place, int other) {
    if (other >= 0 && other < questions.size()) {
      Collections.swap(questions, place, other);
      touched = other + 1;
    }
  }

  private static Question empty(String code, @Nullable Bilingual name) {
    return new Question(
        0, code, name, new Bilingual("", ""), Collections.nCopies(CHOICES, new Bilingual("", "")));
  }

  /// A code made of the name, unlike all there are.
  private String code(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .toUpperCase(Locale.ROOT)
            .replaceAll("[^A-Z0-9]+", "_")
            .replaceAll("^[_0-9]+|_+$", "");
    if (plain.length() < CODE_LENGTH_MIN) {
      plain = "TAMBAHAN";
    }
    String code = plain.substring(0, Math.min(plain.length(), CODE_LENGTH_MAX));
    for (int next = 2; isTaken(code); next++) {
      String end = "_" + next;
      code = plain.substring(0, Math.min(plain.length(), CODE_LENGTH_MAX - end.length())) + end;
    }
    return code;
  }

  private boolean isTaken(String code) {
    return isOfTheNine(code)
        || questions.stream().anyMatch(question -> question.elementCode().equals(code));
  }

  private static Question question(MultiValueMap<String, String> sent, int place) {
    String code = text(sent, "kode." + place);
    return new Question(
        0,
        code,
        isOfTheNine(code) ? null : both(sent, "unsur", place),
        both(sent, "teks", place),
        IntStream.rangeClosed(1, CHOICES)
            .mapToObj(choice -> both(sent, "jawab" + choice, place))
            .toList());
  }

  private static Bilingual both(MultiValueMap<String, String> sent, String part, int place) {
    return new Bilingual(text(sent, part + "." + place), text(sent, part + "En." + place));
  }

  private static String text(MultiValueMap<String, String> sent, String name) {
    var text = sent.getFirst(name);
    return text == null ? "" : text.strip();
  }

  private static int number(String text) {
    return text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
  }
}
