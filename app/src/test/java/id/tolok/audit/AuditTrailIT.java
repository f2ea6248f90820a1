package id.tolok.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.database.Scope;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Decision;
import id.tolok.shell.viewer.Viewer;
import id.tolok.testing.ServerTest;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServerTest
class AuditTrailIT {

  private static final Viewer PLANNER =
      new Viewer(OptionalLong.of(11), "Rani Contoh", Set.of(910_001L), Viewer.Kind.PERSON);

  @Autowired private AuditTrail trail;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;

  @Test
  void changeIsKeptWithWhoWhenAndTheRequest() {
    MDC.put("request", "req-910001");
    try {
      record(
          PLANNER,
          Change.of("intake.decree-accepted", "intake.review/7", 910_001)
              .from("{\"state\":\"DRAFT\"}")
              .to("{\"state\":\"ACCEPTED\"}")
              .because("Sudah diperiksa"));
    } finally {
      MDC.remove("request");
    }
    assertThat(shorthand(910_001))
        .containsExactly(
            "1 Rani Contoh PERSON 11 req-910001 intake.decree-accepted intake.review/7 false"
                + " {\"state\":\"DRAFT\"} {\"state\":\"ACCEPTED\"} Sudah diperiksa");
  }

  @Test
  void changeThatIsRolledBackLeavesNoEntry() {
    CurrentViewer.as(
        PLANNER,
        () -> {
          transaction.executeWithoutResult(status -> {
            trail.record(Change.of("intake.row-changed", "intake.row/1", 910_002));
            status.setRollbackOnly();
          });
          return true;
        });
    assertThat(shorthand(910_002)).isEmpty();
  }

  @Test
  void recordingOutsideOfATransactionIsAFault() {
    assertThatThrownBy(() -> trail.record(Change.of("intake.row-changed", "intake.row/1", 1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("intake.row-changed");
  }

  @Test
  void stateThatIsNotJsonIsAFaultWhereItIsRecorded() {
    assertThatThrownBy(
            () -> record(PLANNER, Change.of("intake.row-changed", "intake.row/1", 1).to("{oops")))
        .isInstanceOf(tools.jackson.core.JacksonException.class);
  }

  @Test
  void refusalIsKeptAlthoughTheTransactionAroundItFails() {
    var asked =
        new Decision(false, Action.INTAKE_ACCEPT, 910_003, List.of("Tidak ada peran", "Pembaca"));
    var viewer = new Viewer(OptionalLong.of(12), "Budi", Set.of(910_003L), Viewer.Kind.PERSON);
    CurrentViewer.as(
        viewer,
        () -> {
          transaction.executeWithoutResult(status -> {
            trail.refused(asked);
            status.setRollbackOnly();
          });
          return true;
        });
    assertThat(shorthand(910_003))
        .containsExactly(
            "1 Budi PERSON 12 null shell.intake-accept-refused agency/910003 true"
                + " null [\"Tidak ada peran\",\"Pembaca\"] Tidak ada peran");
  }

  @Test
  void askingForAForeignAgencyOpensNoChainForIt() {
    var asked = new Decision(false, Action.INTAKE_VIEW, 910_004, List.of("Di luar lingkup"));
    CurrentViewer.as(
        PLANNER,
        () -> {
          trail.refused(asked);
          return true;
        });
    assertThat(shorthand(910_004)).isEmpty();
    assertThat(
            everything(() ->
                jdbc.sql("select count(*) from audit.entry where subject = 'agency/910004'")
                    .query(Long.class)
                    .single()))
        .isEqualTo(1);
  }

  @Test
  void entriesAreSeenWithinTheirAgencyOnly() {
    record(PLANNER, Change.of("intake.row-changed", "intake.row/1", 910_005));
    assertThat(seenBy(Scope.of(Set.of(910_005L)))).isEqualTo(1);
    assertThat(seenBy(Scope.of(Set.of(910_006L)))).isZero();
    assertThat(seenBy(Scope.NOTHING)).isZero();
  }

  @Test
  void theProgramItselfCannotChangeOrRemoveWhatWasWritten() {
    record(PLANNER, Change.of("intake.row-changed", "intake.row/1", 910_007));
    for (var statement :
        List.of(
            "update audit.entry set reason = 'lain' where chain = 910007",
            "delete from audit.entry where chain = 910007",
            "truncate audit.entry",
            "update audit.chain_head set length = 0 where chain = 910007")) {
      assertThatThrownBy(() -> everything(() -> jdbc.sql(statement).update()))
          .as(statement)
          .rootCause()
          .hasMessageContaining("permission denied");
    }
  }

  private long seenBy(Scope scope) {
    return Scope.within(
        scope,
        () ->
            jdbc.sql("select count(*) from audit.entry where chain = 910005")
                .query(Long.class)
                .single());
  }

  private void record(Viewer viewer, Change change) {
    CurrentViewer.as(
        viewer,
        () -> {
          transaction.executeWithoutResult(status -> trail.record(change));
          return true;
        });
  }

  private List<String> shorthand(long chain) {
    return everything(() ->
        jdbc.sql(
                """
                select concat_ws(' ', position, viewer, viewer_kind, account_id,
                  coalesce(request_id, 'null'), action, subject, refused::text,
                  coalesce(before_state, 'null'), after_state, reason)
                from audit.entry where chain = :chain order by position
                """)
            .param("chain", chain)
            .query(String.class)
            .list());
  }

  private static <T> T everything(java.util.function.Supplier<T> work) {
    return Scope.within(Scope.EVERYTHING, work::get);
  }
}
