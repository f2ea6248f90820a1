package id.tolok.survey.answer;

import static id.tolok.survey.given.SheetIntake.Outcome.KEPT;
import static id.tolok.survey.given.SheetIntake.Outcome.KNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.testing.ServerTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Many sheets are kept with the work that brings them: all of them, or none.
@ServerTest
class ManySheetsIT extends IntakeOffice {

  @Test
  void manySheetsAreKeptWithTheWorkThatBringsThem() {
    long round = rounds.open();
    intake.give(rounds.sheet(round));
    var sheets = IntStream.range(0, 500).mapToObj(_ -> rounds.sheet(round)).toList();
    assertThat(all(sheets)).hasSize(500).containsOnly(KEPT);
    assertThat(rounds.numbers(round)).isEqualTo(IntStream.rangeClosed(1, 501).boxed().toList());
  }

  @Test
  void manySheetsAreGoneWithTheWorkThatFails() {
    long round = rounds.open();
    assertThatThrownBy(() ->
            inTransaction(() -> {
              intake.giveAll(List.of(rounds.sheet(round), rounds.sheet(round)));
              throw new IllegalStateException("changed their mind");
            }))
        .hasMessage("changed their mind");
    assertThat(rounds.state(round)).isEqualTo("0/0/0");
  }

  @Test
  void oneRefusedAmongManyKeepsAllOut() {
    long round = rounds.open();
    var known = rounds.sheet(round);
    intake.give(known);
    var twin = rounds.sheet(round);
    assertThat(all(List.of(twin, known, twin, rounds.sheet(round))))
        .containsExactly(KEPT, KNOWN, KNOWN, KEPT);
    assertThat(rounds.state(round)).isEqualTo("1/1/1");
  }

  @Test
  void manySheetsNeedRunningWorkAndASingleOneMustNotHaveIt() {
    var sheet = rounds.sheet(rounds.open());
    assertThatThrownBy(() -> intake.giveAll(List.of(sheet)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> inTransaction(() -> List.of(intake.give(sheet))))
        .isInstanceOf(IllegalStateException.class);
  }
}
