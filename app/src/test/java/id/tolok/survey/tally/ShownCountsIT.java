package id.tolok.survey.tally;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.survey.CountedOffice;
import id.tolok.survey.given.Channel;
import id.tolok.survey.given.Respondent;
import id.tolok.survey.given.Respondent.Sex;
import id.tolok.survey.number.Breakdown.Part;
import id.tolok.survey.number.RoundResults;
import id.tolok.survey.number.RoundResults.OfService;
import id.tolok.testing.ServerTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/// What is shown of counts: never so little that it would be somebody, never what one sheet
/// changed.
@ServerTest
class ShownCountsIT extends CountedRoundOffice {

  @Test
  void smallServiceIsHiddenTogetherWithTheNextLarger() {
    office.give(0, 0, Collections.nCopies(40, "444444444").toArray(String[]::new));
    office.give(1, 0, Collections.nCopies(9, "333333333").toArray(String[]::new));
    office.give(2, 0, "222222222", "222222222");

    assertThat(now().services()).extracting(OfService::isHidden).containsExactly(false, true, true);
    assertThat(now().respondents()).isEqualTo(51);
  }

  @Test
  void serviceWhoseElementFewAnsweredIsHiddenBecauseSubtractionWouldTellTheirAnswers() {
    office.give(0, 0, Collections.nCopies(40, "444444444").toArray(String[]::new));
    office.give(1, 0, Collections.nCopies(9, "333333333").toArray(String[]::new));
    office.give(2, 0, Collections.nCopies(8, "22222222-").toArray(String[]::new));
    assertThat(now().services()).extracting(OfService::isHidden).containsOnly(false);

    office.give(2, 0, "222222221");
    assertThat(now().services()).extracting(OfService::isHidden).containsExactly(false, true, true);
  }

  @Test
  void profileHidesSmallGroupsAndThoseWhoDidNotSayAreOne() {
    giveBy(Sex.FEMALE, 12);
    giveBy(Sex.MALE, 3);
    office.give(CountedOffice.TEN);

    assertThat(now().profile().sex().parts())
        .containsExactly(
            new Part<>(Sex.FEMALE, OptionalInt.of(12)),
            new Part<>(Sex.MALE, OptionalInt.empty()),
            new Part<>(null, OptionalInt.empty()));
  }

  @Test
  void arrivalsAndChannelsAddUpToTheRespondents() {
    office.give(CountedOffice.TEN);
    long batch = office.batch(1);
    office.give(
        List.of(office.sheet(1, 0, Respondent.UNKNOWN, OptionalLong.of(batch), "333333333")));

    assertThat(now().channels()).isEqualTo(Map.of(Channel.PUBLIC, 10, Channel.PAPER, 1));
    assertThat(now().arrivals().days().values()).containsExactly(11);
    assertThat(now().arrivals().hours().stream().mapToInt(Integer::intValue).sum()).isEqualTo(11);
    assertThat(now().arrivals().lastDayHours()).isEqualTo(now().arrivals().hours());
  }

  @Test
  void whatIsShownOfAnOpenRoundMovesByFiveSheetsThatCount() {
    office.give(CountedOffice.TEN);
    var ten = shown();
    assertThat(CountedOffice.told(ten)).startsWith("10 sheets, IKM 85.46 B");
    for (int more = 1; more <= 4; more++) {
      office.give(BAD);
      assertThat(shown().whole()).as(more + " more").isEqualTo(ten.whole());
      assertThat(shown().services()).as(more + " more").isEqualTo(ten.services());
      assertThat(shown().profile()).as(more + " more").isEqualTo(ten.profile());
      assertThat(shown().waiting()).isEqualTo(more);
      assertThat(shown().counted()).isEqualTo(10 + more);
    }
    office.give(BAD);
    assertThat(CountedOffice.told(shown())).startsWith("15 sheets, IKM 65.13 C");
    assertThat(shown().waiting()).isZero();
  }

  @Test
  void sheetsThatDoNotCountBringNoStepNearer() {
    office.give(CountedOffice.TEN);
    office.give("333333333");
    office.give(0, NETWORK, Collections.nCopies(70, BAD).toArray(String[]::new));
    office.hold(NETWORK);
    office.give("1--------", "2--------", "3--------", "4--------");

    assertThat(CountedOffice.told(shown()))
        .isEqualTo("10 sheets, IKM 85.46 B, rejected 4, held 70, left out 0");
    assertThat(shown().waiting()).isEqualTo(1);
  }

  @Test
  void firstFourSheetsShowNothingAndAClosedRoundShowsAll() {
    office.give("333333333", "333333333", "333333333", "333333333");
    assertThat(shown().respondents()).isZero();
    assertThat(shown().counted()).isEqualTo(4);

    office.give(CountedOffice.TEN);
    assertThat(shown().respondents()).isEqualTo(10);
    office.tamper("update survey.round set state = 'CLOSED' where round_id = :round");
    assertThat(shown()).isEqualTo(now());
    assertThat(shown().respondents()).isEqualTo(14);
  }

  private void giveBy(Sex sex, int count) {
    var respondent = new Respondent(sex, null, null, null);
    office.give(
        Collections.nCopies(count, respondent).stream()
            .map(each -> office.sheet(0, 0, each, OptionalLong.empty(), "333333333"))
            .toList());
  }

  /// What people see.
  private RoundResults shown() {
    return CountedOffice.asProgram(() -> results.of(office.roundId()));
  }
}
