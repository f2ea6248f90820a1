package id.tolok.survey.web.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.survey.Questionnaire.Bilingual;
import id.tolok.survey.Questionnaire.Question;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class TypedQuestionsTest {

  @Test
  void aQuestionIsAddedAfterItsElementAndMayGoAgain() {
    var typed = given("WAKTU", "BIAYA");
    typed.apply("tambah-1", "");
    assertThat(codes(typed)).isEqualTo("WAKTU WAKTU BIAYA");
    assertThat(typed.touched()).hasValue(2);
    typed.apply("hapus-1", "");
    assertThat(codes(typed)).isEqualTo("WAKTU BIAYA");
  }

  @Test
  void theLastQuestionOfOneOfTheNineStays() {
    var typed = given("WAKTU", "BIAYA");
    typed.apply("hapus-1", "");
    assertThat(codes(typed)).isEqualTo("WAKTU BIAYA");
  }

  @Test
  void anAddedElementGetsACodeOfItsNameThatNobodyHas() {
    var typed = given("WAKTU");
    typed.apply("unsur", "Keamanan ruang tunggu");
    typed.apply("unsur", "Keamanan: ruang tunggu!");
    typed.apply("unsur", "Waktu");
    typed.apply("unsur", "?");
    typed.apply("unsur", "Perlindungan kelompok rentan dan anak");
    assertThat(codes(typed))
        .isEqualTo(
            "WAKTU KEAMANAN_RUANG_TUNGGU KEAMANAN_RUANG_TUNGGU_2 WAKTU_2 TAMBAHAN"
                + " PERLINDUNGAN_KELOMPOK_RENTAN_D");
    typed.apply("hapus-2", "");
    assertThat(codes(typed)).startsWith("WAKTU KEAMANAN_RUANG_TUNGGU_2");
  }

  @Test
  void questionsMoveButNotBeyondTheEnds() {
    var typed = given("WAKTU", "BIAYA", "PRODUK");
    typed.apply("naik-1", "");
    typed.apply("turun-3", "");
    typed.apply("naik-99", "");
    typed.apply("<script>", "");
    assertThat(codes(typed)).isEqualTo("WAKTU BIAYA PRODUK");
    typed.apply("naik-3", "");
    assertThat(codes(typed)).isEqualTo("WAKTU PRODUK BIAYA");
  }

  @Test
  void whatWasSentIsReadByItsPlace() {
    var sent = new LinkedMultiValueMap<String, String>();
    sent.add("jumlah", "2");
    sent.add("kode.1", "WAKTU");
    sent.add("teks.1", " Cepat? ");
    sent.add("teksEn.1", "Quick?");
    sent.add("jawab4.1", "Ya");
    sent.add("kode.2", "KEAMANAN");
    sent.add("unsur.2", "Keamanan");
    sent.add("teks.3", "nobody asked for this one");
    var questions = TypedQuestions.of(sent).questions();
    assertThat(questions).hasSize(2);
    assertThat(questions.getFirst().text()).isEqualTo(new Bilingual("Cepat?", "Quick?"));
    assertThat(questions.getFirst().choices().getLast().indonesian()).isEqualTo("Ya");
    assertThat(questions.getFirst().elementName()).isNull();
    assertThat(questions.getLast().elementName()).isEqualTo(new Bilingual("Keamanan", ""));
  }

  @Test
  void aFormThatClaimsManyQuestionsIsCutWhereTheRuleRefusesIt() {
    var sent = new LinkedMultiValueMap<String, String>();
    sent.add("jumlah", "999");
    assertThat(TypedQuestions.of(sent).questions()).hasSize(61);
  }

  private static TypedQuestions given(String... codes) {
    return TypedQuestions.of(
        Stream.of(codes)
            .map(code ->
                new Question(
                    0,
                    code,
                    null,
                    new Bilingual("", ""),
                    Collections.nCopies(4, new Bilingual("", ""))))
            .toList());
  }

  private static String codes(TypedQuestions typed) {
    List<Question> questions = typed.questions();
    return questions.stream().map(Question::elementCode).collect(Collectors.joining(" "));
  }
}
