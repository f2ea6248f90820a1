package id.tolok.survey.tally;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.satisfaction.SheetLayout;
import id.tolok.satisfaction.WeightRule;
import id.tolok.survey.CountedOffice;
import id.tolok.survey.RoundKind;
import id.tolok.survey.RoundState;
import id.tolok.survey.given.Channel;
import id.tolok.survey.given.Respondent;
import id.tolok.survey.given.Respondent.Sex;
import id.tolok.survey.store.result.AnsweredSheet;
import id.tolok.survey.store.result.RoundHead;
import id.tolok.survey.store.result.TallyStore.Held;
import id.tolok.survey.tally.Exclusions.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoundDocumentTest {

  private static final Instant LATE = Instant.parse("2026-03-31T18:00:00Z");

  @Test
  void documentHoldsEverythingItsNumbersAreMadeOf() {
    var numbers = numbers(WeightRule.EXACT, sheets());

    assertThat(RoundDocument.read(document(numbers)).whole()).isEqualTo(numbers.whole());
    assertThat(document(RoundDocument.read(document(numbers)))).isEqualTo(document(numbers));
  }

  @Test
  void sameSheetsInAnotherOrderAreTheSameDocument() {
    var shuffled = new ArrayList<>(sheets());
    Collections.shuffle(shuffled, new Random(3));

    assertThat(RoundDocument.hash(document(numbers(WeightRule.EXACT, shuffled))))
        .isEqualTo(RoundDocument.hash(document(numbers(WeightRule.EXACT, sheets()))));
  }

  @Test
  void oneOtherAnswerIsAnotherDocument() {
    var others = new ArrayList<>(sheets());
    others.set(0, sheet(1, "333434434"));

    assertThat(RoundDocument.hash(document(numbers(WeightRule.EXACT, others))))
        .isNotEqualTo(RoundDocument.hash(document(numbers(WeightRule.EXACT, sheets()))));
  }

  @Test
  void weightIsPartOfTheDocumentAndOfItsFigure() {
    var exact = numbers(WeightRule.EXACT, sheets());
    var rounded = numbers(WeightRule.TWO_DECIMALS, sheets());

    assertThat(RoundDocument.figure(exact)).isEqualTo("85.46");
    assertThat(RoundDocument.figure(rounded)).isEqualTo("84.61");
    assertThat(RoundDocument.figure(RoundDocument.read(document(rounded)))).isEqualTo("84.61");
  }

  @Test
  void daysAreThoseOfTheAgencyNotOfGreenwich() {
    assertThat(numbers(WeightRule.EXACT, sheets()).arrivals().days())
        .isEqualTo(Map.of(LocalDate.of(2026, 4, 1), 10));
  }

  @Test
  void countsWrittenDownGoOnWhereTheyStopped() {
    var exclusions = new Exclusions(Map.of(7L, Held.WAITING, 8L, Held.COUNTED), Set.of(3, 12));
    var tally = new RoundTally(SheetLayout.ofNine());
    sheets().forEach(sheet -> tally.add(sheet, Standing.COUNTS));
    tally.add(sheet(11, "111111111"), Standing.HELD);
    var point = new Checkpoint(11, 4, 1, SheetLayout.ofNine(), exclusions, tally.counts());

    assertThat(Checkpoint.read(CountsJson.tree(point.write()))).isEqualTo(point);
  }

  private static List<AnsweredSheet> sheets() {
    var number = new int[1];
    return Arrays.stream(CountedOffice.TEN).map(scores -> sheet(++number[0], scores)).toList();
  }

  private static AnsweredSheet sheet(int number, String scores) {
    return new AnsweredSheet(
        number,
        1 + number % 2,
        Channel.PUBLIC,
        LATE,
        new Respondent(number % 3 == 0 ? Sex.FEMALE : Sex.MALE, null, null, null),
        scores,
        0);
  }

  private static RoundNumbers numbers(WeightRule rule, List<AnsweredSheet> sheets) {
    var tally = new RoundTally(SheetLayout.ofNine());
    sheets.forEach(sheet -> tally.add(sheet, Standing.COUNTS));
    return RoundNumbers.of(head(rule), SheetLayout.ofNine(), tally.counts());
  }

  private static String document(RoundNumbers numbers) {
    return RoundDocument.write(head(numbers.weightRule()), numbers);
  }

  private static RoundHead head(WeightRule rule) {
    return new RoundHead(
        1,
        2,
        RoundKind.PUBLIC,
        2026,
        1,
        "Semester I",
        RoundState.CLOSED,
        LocalDate.of(2026, 1, 1),
        LocalDate.of(2026, 6, 30),
        ZoneId.of("Asia/Jakarta"),
        OptionalInt.of(500),
        rule,
        3,
        10,
        1,
        0,
        List.of(
            new RoundHead.Service(1, "Kartu keluarga", true),
            new RoundHead.Service(2, "Izin usaha", true),
            new RoundHead.Service(9, "Tidak ditanyakan", false)));
  }
}
