package id.tolok.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTallyTest {

  private static final SheetLayout TWO_QUESTIONS_OF_TIME =
      new SheetLayout(
          List.of(
              "WAKTU",
              "PERSYARATAN",
              "PROSEDUR",
              "BIAYA",
              "WAKTU",
              "PRODUK",
              "KOMPETENSI",
              "PERILAKU",
              "PENGADUAN",
              "SARPRAS"));

  @ParameterizedTest(name = "{0}: {1} respondents, {2} rejected")
  @CsvSource({
    "44444----, 1, 0",
    "----44444, 1, 0",
    "4444-----, 0, 1",
    "---------, 0, 1",
    "4-4-4-4-4, 1, 0",
  })
  void fiveOfNineElementsAreEnough(String sheet, int respondents, int rejected) {
    var counts = Sheets.counted(List.of(sheet));

    assertThat(counts.respondents()).isEqualTo(respondents);
    assertThat(counts.rejected()).isEqualTo(rejected);
  }

  @Test
  void rejectedSheetChangesNothingElse() {
    var sheets = new ArrayList<>(Sheets.TEN);
    sheets.add("1111-----");

    var counts = Sheets.counted(sheets);

    assertThat(counts.elements()).isEqualTo(Sheets.counted(Sheets.TEN).elements());
    assertThat(counts.spreadSum()).isEqualTo(Sheets.counted(Sheets.TEN).spreadSum());
    assertThat(counts.rejected()).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0} elements ask for {1}")
  @CsvSource({"9, 5", "10, 6", "11, 6", "12, 7"})
  void withAddedElementsMoreThanHalfMustBeFilled(int elements, int filled) {
    var codes = new ArrayList<>(SheetLayout.ofNine().questionElements());
    for (int added = 9; added < elements; added++) {
      codes.add("ADDED" + added);
    }

    assertThat(new SheetLayout(codes).filledElementsMin()).isEqualTo(filled);
  }

  @Test
  void twoQuestionsOfOneElementAreOneElementFilled() {
    assertThat(TWO_QUESTIONS_OF_TIME.filledElements("4---4-----")).isEqualTo(1);
    assertThat(TWO_QUESTIONS_OF_TIME.counts("44--4444--")).isTrue();
    assertThat(TWO_QUESTIONS_OF_TIME.counts("44--444---")).isFalse();
  }

  @Test
  void anElementOfSeveralQuestionsIsEachRespondentsMean() {
    // The first says 1 and 4 (2.5), the second only 4: their mean is 3.25, not 9 by 3.
    var counts = Sheets.counted(TWO_QUESTIONS_OF_TIME, List.of("1333433333", "-333433333"));

    assertThat(counts.scores(WeightRule.EXACT))
        .filteredOn(score -> score.element().equals("WAKTU"))
        .extracting(Sheets::element)
        .containsExactly("WAKTU 6.5/2 3.2500 0.3611 81.25 B");
    assertThat(counts.elements().getFirst().choices())
        .containsExactly(List.of(1, 0, 0, 0), List.of(0, 0, 0, 2));
    assertThat(counts.elements().getFirst().chosen()).containsExactly(1, 0, 0, 2);
  }

  @Test
  void meansWithoutEndAddUpExactly() {
    var layout = new SheetLayout(List.of("WAKTU", "WAKTU", "WAKTU"));
    // Three respondents with a third each: 4/3 + 4/3 + 4/3 is 4, and 4 by 3 is 1.333...
    var counts = Sheets.counted(layout, List.of("112", "121", "211"));

    assertThat(counts.elements().getFirst().sum()).isEqualByComparingTo("4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "44444444", "4444444444", "444444445", "444444440", "44444444x"})
  void whatIsNoSheetOfTheQuestionnaireIsRefused(String scores) {
    var tally = new SheetTally(SheetLayout.ofNine());

    assertThatIllegalArgumentException().isThrownBy(() -> tally.add(scores));
    assertThat(tally.counts()).isEqualTo(Sheets.counted(List.of()));
  }

  @Test
  void partsCountedApartAreTheWholeInAnyOrder() {
    var random = new Random(20);
    for (int run = 0; run < 50; run++) {
      var sheets = randomSheets(random, 40);
      int cut = random.nextInt(40);
      var parts = new SheetTally(TWO_QUESTIONS_OF_TIME);
      parts.addAll(Sheets.counted(TWO_QUESTIONS_OF_TIME, sheets.subList(cut, 40)));
      parts.addAll(Sheets.counted(TWO_QUESTIONS_OF_TIME, sheets.subList(0, cut)));

      assertThat(parts.counts()).isEqualTo(Sheets.counted(TWO_QUESTIONS_OF_TIME, sheets));
    }
  }

  @Test
  void whatIsTakenBackLeavesNoTrace() {
    var random = new Random(21);
    var kept = randomSheets(random, 30);
    var tally = SheetTally.from(TWO_QUESTIONS_OF_TIME, Sheets.counted(TWO_QUESTIONS_OF_TIME, kept));
    var others = randomSheets(random, 30);
    others.forEach(tally::add);
    others.reversed().forEach(tally::remove);

    assertThat(tally.counts()).isEqualTo(Sheets.counted(TWO_QUESTIONS_OF_TIME, kept));
  }

  @Test
  void countsOfAnotherQuestionnaireAreRefused() {
    var tally = new SheetTally(SheetLayout.ofNine());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> tally.addAll(Sheets.counted(TWO_QUESTIONS_OF_TIME, List.of())));
  }

  @Test
  void countsGivenAwayDoNotMoveWithTheTally() {
    var tally = new SheetTally(SheetLayout.ofNine());
    tally.add("444444444");
    var before = tally.counts();
    tally.add("111111111");

    assertThat(before.respondents()).isEqualTo(1);
    assertThat(Sheets.interval(before, OptionalInt.empty())).isEqualTo("none");
  }

  private static List<String> randomSheets(Random random, int count) {
    var sheets = new ArrayList<String>();
    for (int sheet = 0; sheet < count; sheet++) {
      var scores = new StringBuilder();
      for (int question = 0; question < 10; question++) {
        scores.append("-1234".charAt(random.nextInt(5)));
      }
      sheets.add(scores.toString());
    }
    return sheets;
  }
}
