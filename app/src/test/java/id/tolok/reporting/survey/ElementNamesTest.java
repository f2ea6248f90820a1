package id.tolok.reporting.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.shell.wording.Language;
import id.tolok.survey.Questionnaire;
import id.tolok.survey.Questionnaire.Bilingual;
import id.tolok.survey.Questionnaire.Question;
import id.tolok.survey.RoundKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ElementNamesTest {

  @Test
  void signFollowsFromTheCodeWhereverTheQuestionStands() {
    List<Question> turned = new ArrayList<>(SurveyFixture.questionnaire().questions());
    Collections.reverse(turned);
    var questionnaire = new Questionnaire(1, 1, RoundKind.PUBLIC, 1, turned);
    assertThat(ElementNames.sign("PENGADUAN", questionnaire)).isEqualTo("U8");
    assertThat(ElementNames.sign("SARPRAS", questionnaire)).isEqualTo("U9");
    assertThat(ElementNames.of("SARPRAS", questionnaire)).isEqualTo("Sarana dan prasarana");
  }

  @Test
  void addedElementsCountOnAfterTheNineUnderTheirOwnName() {
    var questionnaire = SurveyFixture.withAdded(2);
    assertThat(ElementNames.sign("TAMBAHAN_1", questionnaire)).isEqualTo("U10");
    assertThat(ElementNames.sign("TAMBAHAN_2", questionnaire)).isEqualTo("U11");
    assertThat(ElementNames.of("TAMBAHAN_2", questionnaire)).isEqualTo("Unsur tambahan 2");
    assertThat(ElementNames.of("TAMBAHAN_2", questionnaire, Language.EN))
        .as("no English name was written")
        .isEqualTo("Unsur tambahan 2");
  }

  @Test
  void addedElementWithAnEnglishNameHasIt() {
    var question =
        new Question(
            1,
            "RAMAH_ANAK",
            new Bilingual("Ramah anak", "Child friendly"),
            new Bilingual("Ramah?", "Friendly?"),
            Collections.nCopies(4, new Bilingual("Ya", "Yes")));
    var questionnaire = new Questionnaire(1, 1, RoundKind.PUBLIC, 1, List.of(question));
    assertThat(ElementNames.of("RAMAH_ANAK", questionnaire, Language.EN))
        .isEqualTo("Child friendly");
  }
}
