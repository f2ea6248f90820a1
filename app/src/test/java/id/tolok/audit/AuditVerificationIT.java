package id.tolok.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.database.ServerAccess;
import id.tolok.testing.ServerTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/// Somebody with full power over the database changes the trail behind the program's back.
@ServerTest
class AuditVerificationIT {

  private static final long CHAIN = 920_001;

  @Autowired private AuditTrail trail;
  @Autowired private AuditVerification verification;
  @Autowired private TransactionTemplate transaction;
  @Autowired private ServerAccess access;

  @BeforeEach
  void fiveEntries() {
    IntStream.rangeClosed(1, 5).forEach(number -> write("Keterangan; 5:é 😀 " + number));
  }

  @AfterEach
  void leaveNothingBroken() {
    tamper("delete from audit.entry where chain = 920001");
    tamper("delete from audit.chain_head where chain = 920001");
    tamper("alter table audit.entry drop constraint if exists entry_place_in_chain");
    tamper("alter table audit.entry add constraint entry_place_in_chain unique (chain, position)");
  }

  @Test
  void untouchedTrailIsIntact() {
    assertThat(problems()).isEmpty();
    assertThat(verification.verify().heads()).anyMatch(head -> head.length() == 5);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          reason = 'lain'
          at = at + interval '1 microsecond'
          account_id = 99
          viewer = 'Orang lain'
          viewer_kind = 'PERSON'
          request_id = 'x'
          action = 'intake.lain'
          subject = 'lain/1'
          refused = true
          before_state = null
          after_state = '{"a": 1}'
          previous_hash = sha256('lain')
          hash = sha256('lain')
          """)
  void changedValueIsFoundWhereItStands(String change) {
    tamper("update audit.entry set " + change + " where chain = 920001 and position = 3");
    assertThat(problems()).hasSize(1).first().asString().matches("(CHANGED|MOVED) 3-3");
  }

  @Test
  void changedEntryWithAHashThatFitsItIsFoundByTheNextOne() {
    tamper("update audit.entry set reason = 'lain' where chain = 920001 and position = 3");
    fitHash(3);
    assertThat(problems()).containsExactly("REPLACED 3-3");
  }

  @Test
  void changedLastEntryWithAHashThatFitsItIsFoundByTheHead() {
    tamper("update audit.entry set reason = 'lain' where chain = 920001 and position = 5");
    fitHash(5);
    assertThat(problems()).containsExactly("HEAD 5-5");
  }

  @Test
  void removedEntriesAreFound() {
    tamper("delete from audit.entry where chain = 920001 and position in (2, 3)");
    assertThat(problems()).containsExactly("REMOVED 2-3");
  }

  @Test
  void removedFirstEntryIsFound() {
    tamper("delete from audit.entry where chain = 920001 and position = 1");
    assertThat(problems()).containsExactly("REMOVED 1-1");
  }

  @Test
  void removedLastEntryIsFound() {
    tamper("delete from audit.entry where chain = 920001 and position = 5");
    assertThat(problems()).containsExactly("REMOVED 5-5");
  }

  @Test
  void removedChainIsFound() {
    tamper("delete from audit.entry where chain = 920001");
    assertThat(problems()).containsExactly("REMOVED 1-5");
  }

  @Test
  void insertedEntryIsFoundAtTheEnd() {
    insertCopyOf(5, 6);
    assertThat(problems()).containsExactly("INSERTED 6-6");
  }

  @Test
  void insertedEntryIsFoundBesideTheTrueOneInWhicheverOrderTheyCome() {
    tamper("alter table audit.entry drop constraint entry_place_in_chain");
    insertCopyOf(4, 3);
    assertThat(problems()).containsExactly("INSERTED 3-3");
    tamper("delete from audit.entry where chain = 920001 and position = 3 and reason like '% 3'");
    tamper("update audit.entry set position = 9 where chain = 920001 and position = 3");
    assertThat(problems()).startsWith("REMOVED 3-3");
  }

  @Test
  void entriesThatChangedPlacesAreFound() {
    tamper(
        """
        update audit.entry set position = case position when 2 then -4 else -2 end + 100
        where chain = 920001 and position in (2, 4)
        """);
    tamper(
        "update audit.entry set position = position - 92 where chain = 920001 and position = 96");
    tamper(
        "update audit.entry set position = position - 96 where chain = 920001 and position = 98");
    assertThat(problems()).containsExactly("MOVED 2-2", "MOVED 4-4");
  }

  @Test
  void neighboursThatChangedPlacesAreFound() {
    tamper("update audit.entry set position = 99 where chain = 920001 and position = 2");
    tamper("update audit.entry set position = 2 where chain = 920001 and position = 3");
    tamper("update audit.entry set position = 3 where chain = 920001 and position = 99");
    assertThat(problems()).containsExactly("MOVED 2-2", "MOVED 3-3");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          set hash = sha256('lain') | HEAD 5-5
          set length = 4            | HEAD 5-5
          set length = 7            | HEAD 5-5
          """)
  void changedHeadIsFound(String change, String expected) {
    tamper("update audit.chain_head " + change + " where chain = 920001");
    assertThat(problems()).containsExactly(expected);
  }

  @Test
  void removedHeadIsFound() {
    tamper("delete from audit.chain_head where chain = 920001");
    assertThat(problems()).containsExactly("HEAD 5-5");
  }

  @Test
  void headSetBackTogetherWithItsEntriesIsFoundByWhatWasNotedElsewhere() {
    var noted = verification.heads().stream().filter(head -> head.chain() == CHAIN).toList();
    tamper("delete from audit.entry where chain = 920001 and position = 5");
    tamper(
        """
        update audit.chain_head h set length = 4, hash = e.hash
        from audit.entry e where h.chain = 920001 and e.chain = 920001 and e.position = 4
        """);
    assertThat(problems()).isEmpty();
    assertThat(shorthand(verification.verifyAgainst(noted))).containsExactly("NOTED 5-5");
    write("yang lain");
    assertThat(shorthand(verification.verifyAgainst(noted))).containsExactly("NOTED 5-5");
  }

  @Test
  void chainThatWentOnSinceItWasNotedIsStillTheSame() {
    var noted = verification.heads();
    write("lanjutan");
    assertThat(shorthand(verification.verifyAgainst(noted))).isEmpty();
  }

  @Test
  void wordsNameChainPlaceAndEntry() {
    tamper("update audit.entry set reason = 'lain' where chain = 920001 and position = 3");
    assertThat(verification.verify().problems().stream().filter(each -> each.chain() == CHAIN))
        .extracting(ChainProblem::words)
        .containsExactly(
            "rantai perangkat daerah 920001, entri 3: isinya diubah setelah dicatat"
                + " (intake.row-changed intake.row/1, anonim)");
  }

  private void insertCopyOf(int original, int place) {
    tamper(
        """
        insert into audit.entry (chain, position, agency_id, at, viewer, viewer_kind, action, subject,
          refused, before_state, after_state, reason, previous_hash, hash)
        select chain, %d, agency_id, at, viewer, viewer_kind, action, subject,
          refused, before_state, after_state, 'sisipan', previous_hash, hash
        from audit.entry where chain = 920001 and position = %d
        """
            .formatted(place, original));
  }

  /// What somebody does who knows how the hashes are made.
  private void fitHash(int position) {
    var entry =
        owner()
            .sql("select * from audit.entry where chain = 920001 and position = :position")
            .param("position", position)
            .query((row, number) -> id.tolok.audit.store.ChainStore.entry(row))
            .single();
    tamper(
        "update audit.entry set hash = '\\x%s' where chain = 920001 and position = %d"
            .formatted(entry.expectedHash(), position));
  }

  private void write(String reason) {
    transaction.executeWithoutResult(status ->
        trail.record(
            Change.of("intake.row-changed", "intake.row/1", CHAIN)
                .from("{\"b\": 2,  \"a\": \"é\"}")
                .because(reason)));
  }

  private void tamper(String sql) {
    owner()
        .sql("begin; set local session_replication_role = replica; " + sql + "; commit")
        .update();
  }

  private JdbcClient owner() {
    return JdbcClient.create(
        new SimpleDriverDataSource(
            new org.postgresql.Driver(),
            access.url(),
            access.owner().name(),
            access.owner().password()));
  }

  private List<String> problems() {
    return shorthand(verification.verify());
  }

  private static List<String> shorthand(TrailReport report) {
    return report.problems().stream()
        .filter(problem -> problem.chain() == CHAIN)
        .map(problem -> problem.kind() + " " + problem.from() + "-" + problem.to())
        .toList();
  }
}
