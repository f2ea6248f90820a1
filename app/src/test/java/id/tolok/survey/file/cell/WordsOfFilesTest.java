package id.tolok.survey.file.cell;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.survey.Questionnaire.Bilingual;
import id.tolok.survey.Questionnaire.Question;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What cells of spreadsheets say, in the words offices and form services use.
class WordsOfFilesTest {

  private static final Question COST =
      new Question(
          1,
          "BIAYA",
          null,
          new Bilingual("Bagaimana biayanya?", "What about the cost?"),
          List.of(
              new Bilingual("Sangat mahal", "Very expensive"),
              new Bilingual("Cukup mahal", "Quite expensive"),
              new Bilingual("Murah", "Cheap"),
              new Bilingual("Gratis", "Free")));

  @ParameterizedTest(name = "[{0}] is {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "1|1",
        "4|4",
        "' 3 '|3",
        "''|-",
        "-|-",
        "–|-",
        "a|1",
        "D|4",
        "Gratis|4",
        "sangat MAHAL|1",
        "Quite expensive|2",
        "4 - Gratis|4",
        "b. Cukup mahal|2",
        "Sangat baik|4",
        "Kurang sesuai|2",
        "tidak puas|1",
        "Baik|3",
        "0|none",
        "5|none",
        "-1|none",
        "44|none",
        "3,5|none",
        "e|none",
        "entah|none",
        "sangat buruk|none",
        "<b>4</b>|none",
        "1e0|none",
        "ya|none"
      })
  void answersAreReadOnlyWhereTheyMeanOneThing(String text, String answer) {
    assertThat(AnswerWords.read(COST, text).map(String::valueOf).orElse(null)).isEqualTo(answer);
  }

  @ParameterizedTest(name = "[{0}] is {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "2026-06-15|2026-06-15T12:00",
        "2026-06-15 09:40|2026-06-15T09:00",
        "15/06/2026|2026-06-15T12:00",
        "15-6-2026 14.05.33|2026-06-15T14:00",
        "2026/06/15 2:05:33 PM GMT+7|2026-06-15T14:00",
        "2026/06/15 12.05.33 AM GMT+7|2026-06-15T00:00",
        "15 Juni 2026|2026-06-15T12:00",
        "Senin, 15 Juni 2026 08:00|2026-06-15T08:00",
        "1 Agustus 2026|2026-08-01T12:00",
        "5 May 2026|2026-05-05T12:00",
        "06/15/2026|none",
        "31/02/2026|none",
        "2026-06-15 25:00|none",
        "15 Xyz 2026|none",
        "kemarin|none",
        "46188|none"
      })
  void daysAreReadDayBeforeMonth(String text, String moment) {
    assertThat(DayWords.read(text).map(String::valueOf).orElse(null)).isEqualTo(moment);
  }

  @ParameterizedTest(name = "[{0}] is {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "17|UNDER_20",
        "20|FROM_20",
        "29 tahun|FROM_20",
        "60|FROM_60",
        "99|FROM_60",
        "30-39|FROM_30",
        "20–29 tahun|FROM_20",
        "< 20|UNDER_20",
        "Di bawah 20 tahun|UNDER_20",
        "60 tahun ke atas|FROM_60",
        ">60|FROM_60",
        "17-25|none",
        "200|none",
        "2|none",
        "muda|none"
      })
  void agesAreReadOnlyWhereTheyFallIntoOneBand(String text, String band) {
    assertThat(RespondentWords.age(text).map(String::valueOf).orElse(null)).isEqualTo(band);
  }

  @ParameterizedTest(name = "[{0}] is {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "SD|PRIMARY", "SMP/MTs|JUNIOR", "SMA/SMK sederajat|SENIOR", "D-III|DIPLOMA", "D 3|DIPLOMA",
        "D4|BACHELOR", "S-1|BACHELOR", "Sarjana (S1)|BACHELOR", "S2|MASTER", "Doktor|DOCTOR",
        "Tidak sekolah|none"
      })
  void schoolsAreReadByTheirFirstWord(String text, String education) {
    assertThat(RespondentWords.education(text).map(String::valueOf).orElse(null))
        .isEqualTo(education);
  }
}
