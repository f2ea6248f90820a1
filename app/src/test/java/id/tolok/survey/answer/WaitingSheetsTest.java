package id.tolok.survey.answer;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.survey.given.Channel;
import id.tolok.survey.given.GivenSheet;
import id.tolok.survey.given.GivenSheet.FormToken;
import id.tolok.survey.given.Respondent;
import id.tolok.survey.given.SheetIntake.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WaitingSheetsTest {

  private final WaitingSheets waiting = new WaitingSheets();

  @Test
  void sheetsComeTogetherInTheirOrder() throws InterruptedException {
    var given = List.of(given(1, null), given(2, null), given(3, null));
    assertThat(waiting.next()).isEqualTo(given);
    assertThat(waiting.isEmpty()).isTrue();
  }

  @Test
  void nobodyWaitingIsNoSheets() throws InterruptedException {
    assertThat(waiting.next()).isEmpty();
  }

  @Test
  void sheetsOfOneFormAreNeverTogether() throws InterruptedException {
    var first = given(1, null);
    var twin = given(1, null);
    var other = given(2, null);
    assertThat(waiting.next()).containsExactly(first, other);
    assertThat(waiting.isEmpty()).isFalse();
    assertThat(waiting.next()).containsExactly(twin);
  }

  @Test
  void sheetsWithOneTicketAreNeverTogether() throws InterruptedException {
    var first = given(1, new byte[] {7});
    var second = given(2, new byte[] {7});
    assertThat(waiting.next()).containsExactly(first);
    assertThat(waiting.next()).containsExactly(second);
  }

  /// A sheet that has to wait for its twin leaves its own marks to others.
  @Test
  void heldSheetKeepsNobodyElseBack() throws InterruptedException {
    var first = given(1, new byte[] {7});
    var sameForm = given(1, new byte[] {8});
    var otherTicket = given(2, new byte[] {8});
    assertThat(waiting.next()).containsExactly(first, otherTicket);
    assertThat(waiting.next()).containsExactly(sameForm);
  }

  @Test
  void sheetsPutBackComeBeforeNewerOnes() throws InterruptedException {
    var old = given(1, null);
    waiting.next();
    var young = given(2, null);
    waiting.putBack(List.of(old));
    assertThat(waiting.next()).containsExactly(old, young);
  }

  @Test
  void whoNoLongerWaitsIsNotWritten() throws InterruptedException {
    var gone = given(1, null);
    var there = given(2, null);
    gone.answer(Outcome.TRY_AGAIN);
    assertThat(waiting.next()).containsExactly(there);
  }

  @Test
  void tooManyAreRefusedUntilSomeWereTaken() throws InterruptedException {
    for (int i = 0; i < WaitingSheets.WAITING_MOST; i++) {
      given(i, null);
    }
    var late = sheet(-1, null);
    assertThat(waiting.add(late)).isFalse();
    var taken = new ArrayList<>(waiting.next());
    assertThat(taken).hasSizeLessThan(WaitingSheets.WAITING_MOST);
    assertThat(waiting.add(late)).isTrue();
    while (!waiting.isEmpty()) {
      taken.addAll(waiting.next());
    }
    assertThat(taken).hasSize(WaitingSheets.WAITING_MOST + 1).endsWith(late);
  }

  @Test
  void numberThatTurnsUpAfterWritingWasItsOwn() {
    var written = sheet(1, null);
    written.maybeKept();
    written.answer(Outcome.KNOWN);
    assertThat(written.await(0)).isEqualTo(Outcome.KEPT);
    var replayed = sheet(1, null);
    replayed.answer(Outcome.KNOWN);
    assertThat(replayed.await(0)).isEqualTo(Outcome.KNOWN);
  }

  @Test
  void whoWaitsTooLongMayTryAgain() {
    var sheet = sheet(1, null);
    assertThat(sheet.await(0)).isEqualTo(Outcome.TRY_AGAIN);
    assertThat(sheet.over()).isTrue();
  }

  private WaitingSheet given(long number, byte @Nullable [] ticket) {
    var sheet = sheet(number, ticket);
    assertThat(waiting.add(sheet)).isTrue();
    return sheet;
  }

  private static WaitingSheet sheet(long number, byte @Nullable [] ticket) {
    return new WaitingSheet(
        new GivenSheet(
            1,
            1,
            1,
            OptionalLong.empty(),
            Channel.PUBLIC,
            Instant.EPOCH,
            Respondent.UNKNOWN,
            "444444444",
            new FormToken(0, number),
            0,
            ticket,
            OptionalLong.empty()));
  }
}
