package id.tolok.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.satisfaction.WeightRule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RoundDraftTest {

  private static final RoundDraft DRAFT = draft("Semester I 2026", 3, 1);

  /// Written down because it has to be the same in a program that was started again: a form that is
  /// open meanwhile would otherwise be refused as somebody else's change.
  @Test
  void markIsTheSameAfterEachStart() {
    assertThat(DRAFT.mark()).isEqualTo("6e3a9147");
  }

  @Test
  void markTellsDraftsApartAndNotTheOrderOfServices() {
    assertThat(draft("Semester I 2026", 1, 3).mark()).isEqualTo(DRAFT.mark());
    assertThat(draft("Semester I", 1, 3).mark()).isNotEqualTo(DRAFT.mark());
    assertThat(draft("Semester I 2026", 1, 4).mark()).isNotEqualTo(DRAFT.mark());
  }

  private static RoundDraft draft(String name, long... services) {
    return new RoundDraft(
        RoundKind.PUBLIC,
        name,
        LocalDate.of(2026, 1, 1),
        LocalDate.of(2026, 6, 30),
        LocalDate.of(2026, 6, 1),
        LocalDate.of(2026, 6, 30),
        OptionalInt.of(500),
        "Formulir daring",
        WeightRule.EXACT,
        TicketRule.NONE,
        7,
        Arrays.stream(services).boxed().toList());
  }
}
