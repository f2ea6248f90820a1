package id.tolok.measurement.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import id.tolok.access.Accounts;
import id.tolok.access.NewAccount;
import id.tolok.access.NewGrant;
import id.tolok.access.Reach;
import id.tolok.access.Role;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.database.Scope;
import id.tolok.measurement.BackdatedWork;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureEntry.Entry;
import id.tolok.measurement.FigureFlow;
import id.tolok.measurement.MeasuredOffice;
import id.tolok.measurement.evidence.EvidenceRule;
import id.tolok.measurement.schedule.Due;
import id.tolok.measurement.store.due.ReminderStore;
import id.tolok.organization.Organizations;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reminders against a mail server that really listens.
@ServerTest
class RemindersIT {

  private static final String SERVICES = "jumlah pelayanan";

  @Autowired private Places places;
  @Autowired private VersionMaking making;
  @Autowired private Catalogues catalogues;
  @Autowired private Accounts accounts;
  @Autowired private Due due;
  @Autowired private Organizations organizations;
  @Autowired private ReminderStore store;
  @Autowired private JdbcClient jdbc;
  @Autowired private Clock clock;
  @Autowired private BackdatedWork backdated;
  @Autowired private EvidenceRule evidence;

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private MeasuredOffice office;
  private String owner;
  private String leader;

  @BeforeEach
  void officeAndServer() {
    server.start();
    office = MeasuredOffice.of(places, making, catalogues);
    owner = "pemangku" + office.agencyId() + "@nusa.example";
    leader = "camat" + office.agencyId() + "@nusa.example";
    office.ownedBy(jdbc, SERVICES, account("pemangku", owner, Role.OWNER));
    account("camat", leader, Role.APPROVER);
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void ownerIsRemindedBeforeTheLastDayAndOnlyOnce() throws Exception {
    lastDayOfEntryIn(2);
    var round = round(server.getSmtp().getPort());
    go(round);
    assertThat(letters(owner))
        .singleElement()
        .satisfies(letter -> assertThat(letter).contains("1 angka", SERVICES, "/tugas"));
    go(round);
    go(round(server.getSmtp().getPort()));
    assertThat(letters(owner)).hasSize(1);
  }

  @Test
  void ownerIsRemindedAfterTheLastDay() throws Exception {
    lastDayOfEntryIn(-1);
    go(round(server.getSmtp().getPort()));
    assertThat(letters(owner))
        .singleElement()
        .satisfies(letter -> assertThat(letter).contains("belum diajukan"));
  }

  @Test
  void nobodyIsRemindedLongBeforeOrLongAfter() throws Exception {
    lastDayOfEntryIn(9);
    go(round(server.getSmtp().getPort()));
    assertThat(letters(owner)).isEmpty();
  }

  @Test
  void leaderGetsOneDigestAWeek() throws Exception {
    lastDayOfEntryIn(-1);
    var round = round(server.getSmtp().getPort());
    go(round);
    go(round);
    assertThat(letters(leader))
        .singleElement()
        .satisfies(letter -> assertThat(letter).contains("lewat batas: "));
  }

  @Test
  void digestTellsOfLastYearsFiguresThatWaitForTheLeader() throws Exception {
    lastDayOfEntryIn(9);
    submitted(LocalDate.now(clock).getYear() - 1);
    go(round(server.getSmtp().getPort()));
    assertThat(letters(leader))
        .singleElement()
        .satisfies(letter -> assertThat(letter).contains("menunggu verifikasi: 1"));
  }

  @Test
  void mailLeadsToThePageHoweverTheAddressIsWritten() {
    assertThat(settings(25, "https://tolok.nusa.example/").page("/tugas"))
        .isEqualTo(settings(25, "https://tolok.nusa.example").page("/tugas"))
        .isEqualTo("https://tolok.nusa.example/tugas");
  }

  @Test
  void twoNodesThatGoRoundAtOnceSendNothingTwice() throws Exception {
    lastDayOfEntryIn(2);
    var start = new CyclicBarrier(2);
    try (var nodes = Executors.newFixedThreadPool(2)) {
      Callable<Integer> node =
          () -> {
            var round = round(server.getSmtp().getPort());
            start.await();
            return CurrentViewer.asProgram(round::round);
          };
      for (var each : List.of(nodes.submit(node), nodes.submit(node))) {
        each.get();
      }
    }
    assertThat(letters(owner)).hasSize(1);
    assertThat(letters(leader)).hasSize(1);
  }

  @Test
  void mailThatWasNotTakenIsTriedAgain() throws Exception {
    lastDayOfEntryIn(2);
    int port = server.getSmtp().getPort();
    server.stop();
    go(round(port));
    server.start();
    go(round(server.getSmtp().getPort()));
    assertThat(letters(owner)).hasSize(1);
  }

  private void go(ReminderRound round) {
    CurrentViewer.asProgram(round::round);
  }

  private ReminderRound round(int port) {
    var settings = settings(port, "https://tolok.nusa.example");
    return new ReminderRound(due, organizations, store, new MailSending(settings), settings, clock);
  }

  private static MailSettings settings(int port, String address) {
    return new MailSettings(
        "127.0.0.1",
        port,
        MailSettings.Security.NONE,
        null,
        null,
        "tolok@nusa.example",
        address,
        3);
  }

  /// Hands in the first quarter of a year in time.
  private void submitted(int year) {
    var key = office.key(SERVICES, year + "-Q1");
    var day = LocalDate.of(year, 4, 3).atStartOfDay(ZoneOffset.UTC).toInstant();
    var act = new Figure.Act(OptionalLong.of(7), "Siti", day);
    CurrentViewer.asProgram(() -> {
      evidence.waive(office.agencyId());
      backdated.save(List.of(new Entry(key, 0, new BigDecimal("24"), null, null)), act);
      return backdated.move(
          FigureFlow.Step.SUBMIT, List.of(new FigureFlow.Seen(key, 1)), null, act);
    });
  }

  /// Sets the days of the office's regency so that the entry of the last quarter ends so many days
  /// from now; without drafts the one before is long over.
  private void lastDayOfEntryIn(int days) {
    var today = LocalDate.now(clock);
    var longAgo = today.minusDays(9);
    var quarterStart = LocalDate.of(longAgo.getYear(), longAgo.getMonth().firstMonthOfQuarter(), 1);
    int entry = (int) ChronoUnit.DAYS.between(quarterStart.minusDays(1), today) + days;
    Scope.within(
        Scope.EVERYTHING,
        () -> {
          jdbc.sql(
                  """
                  insert into measurement.regency_calendar
                    (regency_id, entry_day, verification_day, approval_day, correction_days, early_drafts)
                  select regency_id, :entry, :entry, :entry, 5, true from organization.agency where id = :agency
                  """)
              .param("entry", entry)
              .param("agency", office.agencyId())
              .update();
          jdbc.sql(
                  """
                  insert into tolok.stamp (agency_id, year, number) values (:agency, 0, 1)
                  on conflict (agency_id, year) do update set number = tolok.stamp.number + 1
                  """)
              .param("agency", office.agencyId())
              .update();
        });
  }

  private long account(String name, String address, Role role) {
    return accounts.create(
        new NewAccount(
            name + "-" + office.agencyId(),
            name,
            address,
            OptionalLong.of(office.agencyId()),
            List.of(NewGrant.of(role, Reach.agency(office.agencyId())))),
        People.PASSWORD);
  }

  private List<String> letters(String address) {
    return Arrays.stream(server.getReceivedMessages())
        .filter(message -> to(message).anyMatch(address::equals))
        .map(RemindersIT::body)
        .toList();
  }

  private static Stream<String> to(Message message) {
    try {
      return Arrays.stream(message.getAllRecipients()).map(Object::toString);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String body(MimeMessage message) {
    try {
      return String.valueOf(message.getContent());
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(GreenMailUtil.getWholeMessage(message), e);
    }
  }
}
