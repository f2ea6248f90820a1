package id.tolok.survey.web.questionnaire;

import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Field;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The questions of a version, to be changed.
///
/// @param action where the form is sent, whatever button was pressed
/// @param remark what saving does
/// @param mistakes what is wrong with the whole
/// @param newElement name of an element to add
public record EditorView(
    List<Crumb> crumbs,
    String lead,
    String action,
    String remark,
    List<String> mistakes,
    List<Edited> questions,
    Field newElement,
    String submit,
    String back) {

  public List<Field> fields() {
    return Stream.concat(questions.stream().flatMap(Edited::fields), Stream.of(newElement))
        .toList();
  }

  /// One question.
  ///
  /// @param place from 1
  /// @param heading element, and which of its questions
  /// @param open whether its fields show
  /// @param name of an added element in both languages; absent for the nine
  /// @param removable whether it may go: its element has another question, or was added
  public record Edited(
      int place,
      String code,
      String heading,
      boolean open,
      @Nullable Pair name,
      Pair text,
      List<Pair> choices,
      boolean removable,
      boolean first,
      boolean last) {

    Stream<Field> fields() {
      var all = Stream.concat(Stream.of(text), choices.stream());
      return (name == null ? all : Stream.concat(Stream.of(name), all)).flatMap(Pair::fields);
    }
  }

  /// The same words in both languages.
  public record Pair(Field indonesian, Field english) {
    Stream<Field> fields() {
      return Stream.of(indonesian, english);
    }
  }
}
