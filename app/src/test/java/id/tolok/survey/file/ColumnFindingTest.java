package id.tolok.survey.file;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.satisfaction.ServiceElement;
import id.tolok.survey.Questionnaire;
import id.tolok.survey.Questionnaire.Bilingual;
import id.tolok.survey.Questionnaire.Question;
import id.tolok.survey.RoundKind;
import id.tolok.survey.file.HeadedTable.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Which column belongs to which question: by code or name, never by where it stands.
class ColumnFindingTest {

  private final List<Question> questions = new ArrayList<>();

  ColumnFindingTest() {
    for (ServiceElement element : ServiceElement.values()) {
      ask(element.code(), "Bagaimana " + element.code().charAt(0) + element.ordinal() + "?");
    }
  }

  private void ask(String element, String text) {
    var words = new Bilingual("ya", "yes");
    questions.add(
        new Question(
            questions.size() + 1,
            element,
            element.equals("PARKIR") ? new Bilingual("Tempat parkir", "Parking") : null,
            new Bilingual(text, ""),
            List.of(words, words, words, words)));
  }

  @Test
  void codesAreFoundWhateverTheirOrder() {
    assertThat(
            found(
                "SARPRAS",
                "PENGADUAN",
                "PERILAKU",
                "KOMPETENSI",
                "PRODUK",
                "BIAYA",
                "WAKTU",
                "PROSEDUR",
                "PERSYARATAN"))
        .isEqualTo(
            "PERSYARATAN=8 PROSEDUR=7 WAKTU=6 BIAYA=5 PRODUK=4 KOMPETENSI=3 PERILAKU=2 PENGADUAN=1"
                + " SARPRAS=0");
  }

  @Test
  void namesAreStrongerThanTheNumbersBeforeThem() {
    assertThat(found("U8. Sarana dan Prasarana", "U9 - Penanganan pengaduan, saran, dan masukan"))
        .isEqualTo("PENGADUAN=1 SARPRAS=0");
    assertThat(found("3. Waktu penyelesaian", "Biaya/Tarif")).isEqualTo("WAKTU=0 BIAYA=1");
  }

  @Test
  void bareNumbersAreNobodysUntilAPersonSaysTheirOrder() {
    var headings = new String[] {"U1", "U2", "U3", "U4", "U5", "U6", "U7", "U8", "U9"};
    assertThat(found(headings)).isEmpty();
    var numbered = finding().find(columns(headings));
    assertThat(
            shown(
                numbered.byNumber(questions, NumberOrder.COMPLAINTS_BEFORE_FACILITIES.elements())))
        .endsWith("PENGADUAN=7 SARPRAS=8");
    assertThat(
            shown(
                numbered.byNumber(questions, NumberOrder.FACILITIES_BEFORE_COMPLAINTS.elements())))
        .endsWith("PENGADUAN=8 SARPRAS=7");
  }

  @Test
  void longQuestionsAreOnlySuggested() {
    var found =
        finding()
            .find(
                columns(
                    "Bagaimana pendapat Saudara tentang kewajaran biaya/tarif dalam pelayanan?",
                    "Bagaimana kecepatan waktu dan biaya?"));
    assertThat(found.certain()).isEmpty();
    assertThat(shown(found.suggested())).as("the second speaks of two").isEqualTo("BIAYA=0");
  }

  @Test
  void theQuestionItselfIsItsHeading() {
    assertThat(found("2. Bagaimana P1?")).isEqualTo("PROSEDUR=0");
  }

  @Test
  void severalQuestionsOfAnElementHaveCodesWithTheirPlace() {
    ask("WAKTU", "Apakah tepat janji?");
    ask("PARKIR", "Bagaimana parkirnya?");
    assertThat(finding().heading(questions.get(2))).isEqualTo("WAKTU.1");
    assertThat(finding().heading(questions.get(9))).isEqualTo("WAKTU.2");
    var found = finding().find(columns("WAKTU.2", "Waktu", "WAKTU.1", "Tempat parkir"));
    assertThat(found.certain()).isEqualTo(Map.of(3L, 2, 10L, 0, 11L, 3));
  }

  @Test
  void whatRespondentsSayIsFoundAndNamesAreNot() {
    var found =
        finding()
            .find(columns("Nama", "NIK", "Jenis Kelamin", "Umur", "Pendidikan Terakhir", "No"));
    assertThat(found.parts())
        .isEqualTo(Map.of(FilePart.SEX, 2, FilePart.AGE, 3, FilePart.EDUCATION, 4));
  }

  private ColumnFinding finding() {
    return new ColumnFinding(new Questionnaire(1, 1, RoundKind.PUBLIC, 1, questions));
  }

  private String found(String... headings) {
    return shown(finding().find(columns(headings)).certain());
  }

  private String shown(Map<Long, Integer> columns) {
    var words = new ArrayList<String>();
    new TreeMap<>(columns)
        .forEach((question, column) ->
            words.add(questions.get((int) (question - 1)).elementCode() + "=" + column));
    return String.join(" ", words);
  }

  private static List<Column> columns(String... headings) {
    List<Column> columns = new ArrayList<>();
    for (String heading : headings) {
      columns.add(new Column(columns.size(), heading, List.of()));
    }
    return columns;
  }
}
