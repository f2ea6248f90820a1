package id.tolok.results.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.database.Stamps;
import id.tolok.measurement.FigureEvent;
import id.tolok.measurement.FigureState;
import id.tolok.measurement.FiguresChanged;
import id.tolok.measurement.MeasuredOffice;
import id.tolok.results.store.DeliveryStore;
import id.tolok.results.store.DeliveryStore.State;
import id.tolok.results.web.GivenFigures;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// With a program that really listens.
@ServerTest
class WebhookIT {

  private static final Pattern SECRET = Pattern.compile("id=\"rahasia\">([^<]+)<");

  @Autowired private Places places;
  @Autowired private People people;
  @Autowired private VersionMaking making;
  @Autowired private Catalogues catalogues;
  @Autowired private Delivering delivering;
  @Autowired private ResultWatch watch;
  @Autowired private DeliveryStore deliveries;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transactions;
  @Autowired private JdbcClient jdbc;
  @Autowired private Stamps stamps;
  @Autowired private Clock clock;

  private ListeningProgram program;
  private MeasuredOffice office;
  private SignedIn planner;
  private String secret = "";
  private long webhook;

  @BeforeEach
  void programThatListens() throws IOException {
    program = new ListeningProgram();
    office = MeasuredOffice.of(places, making, catalogues);
    planner = people.at(office.agencyId(), Role.PLANNER);
  }

  @AfterEach
  void programStops() {
    program.close();
  }

  @Test
  void whatHappenedIsToldSigned() throws Exception {
    listens("figures.approved");
    happens(FigureEvent.Kind.APPROVED);
    var told = program.next();
    assertThat(told.event()).isEqualTo("figures.approved");
    assertThat(told.json().path("agencyId").asLong()).isEqualTo(office.agencyId());
    assertThat(told.json().path("figures").path(0).path("period").asString()).isEqualTo("2026-Q1");
    assertThat(told.json().path("id").asString()).isEqualTo(told.key());
    assertThat(told.signature()).isEqualTo(told.signedWith(secret));
  }

  @Test
  void onlyWhatIsAskedForIsTold() throws Exception {
    listens("figures.approved");
    happens(FigureEvent.Kind.SUBMITTED);
    happens(FigureEvent.Kind.ENTERED);
    happens(FigureEvent.Kind.APPROVED);
    assertThat(program.next().event()).isEqualTo("figures.approved");
    assertThat(latest()).hasSize(1);
  }

  @Test
  void whatWasTakenBackIsNotTold() {
    listens("figures.approved");
    CurrentViewer.asProgram(() ->
        transactions.execute(status -> {
          events.publishEvent(changed(FigureEvent.Kind.APPROVED));
          status.setRollbackOnly();
          return true;
        }));
    assertThat(latest()).isEmpty();
  }

  @Test
  void programThatRefusesIsAskedAgainLater() throws Exception {
    program.answers(503, 1);
    listens("figures.approved");
    happens(FigureEvent.Kind.APPROVED);
    var first = program.next();
    var waiting = until(() -> latest().getFirst(), delivery -> delivery.answerStatus() != null);
    assertThat(waiting.state()).isEqualTo(State.WAITING);
    assertThat(waiting.answerStatus()).isEqualTo(503);
    assertThat(waiting.nextAt()).isAfter(clock.instant().plusSeconds(10));
    makeDue();
    delivering.sendDue();
    assertThat(program.next().key()).isEqualTo(first.key());
    assertThat(
            until(() -> latest().getFirst(), delivery -> delivery.state() != State.WAITING).state())
        .isEqualTo(State.DELIVERED);
  }

  @Test
  void whoNeverTakesItIsGivenUpAndMayBeSentAgain() throws Exception {
    listens("figures.approved");
    program.answers(500, 8);
    happens(FigureEvent.Kind.APPROVED);
    for (int attempt = 1; attempt <= 8; attempt++) {
      program.next();
      int reached = attempt;
      until(
          () -> latest().getFirst(),
          delivery ->
              delivery.attempts() == reached && delivery.answerStatus() != null && !leased());
      makeDue();
      delivering.sendDue();
    }
    assertThat(latest().getFirst().state()).isEqualTo(State.FAILED);
    var page = planner.get("/webhook/" + webhook);
    assertThat(page.body()).contains("Gagal", "Menjawab 500", "Kirim ulang");
    planner.post(
        "/webhook/" + webhook + "/kiriman/" + latest().getFirst().id() + "/ulang", Map.of());
    program.next();
    assertThat(
            until(
                    () -> latest().getFirst(),
                    delivery ->
                        delivery.state() != State.FAILED && delivery.state() != State.WAITING)
                .state())
        .isEqualTo(State.DELIVERED);
  }

  @Test
  void redirectIsNotFollowed() throws Exception {
    listens("figures.approved", program.addressThatLeadsElsewhere());
    happens(FigureEvent.Kind.APPROVED);
    var delivery = until(() -> latest().getFirst(), each -> each.answerStatus() != null);
    assertThat(delivery.answerStatus()).isEqualTo(302);
    assertThat(program.isQuiet()).isTrue();
  }

  @Test
  void twoNodesSendEachMessageOnce() throws Exception {
    listens("figures.approved");
    CurrentViewer.asProgram(() ->
        transactions.execute(status -> {
          for (int i = 0; i < 30; i++) {
            events.publishEvent(changed(FigureEvent.Kind.APPROVED));
          }
          return true;
        }));
    try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Integer> node =
          () -> {
            int sent = 0;
            for (int now = delivering.sendDue(); now > 0; now = delivering.sendDue()) {
              sent += now;
            }
            return sent;
          };
      nodes.invokeAll(List.of(node, node, node));
    }
    for (int i = 0; i < 30; i++) {
      program.next();
    }
    until(this::latest, all -> all.stream().allMatch(each -> each.state() == State.DELIVERED));
    assertThat(latest()).hasSize(30).allMatch(each -> each.attempts() == 1);
    assertThat(program.isQuiet()).isTrue();
  }

  @Test
  void changedResultIsToldWithWhatItIsNow() throws Exception {
    listens("results.changed");
    put("jumlah pelayanan", "5");
    watch.look();
    put("jumlah pelayanan", "7");
    watch.look();
    delivering.sendDue();
    var told = program.next();
    assertThat(told.event()).isEqualTo("results.changed");
    var indicators = told.json().path("indicators");
    assertThat(indicators).hasSize(1);
    assertThat(indicators.path(0).path("name").asString()).isEqualTo("Jumlah pelayanan");
    assertThat(indicators.path(0).path("stretches").path(0).path("actual").asInt()).isEqualTo(7);
  }

  @Test
  void changeThatChangesNoResultTellsNobody() {
    listens("results.changed");
    put("jumlah pelayanan", "5");
    watch.look();
    put("jumlah pelayanan", "5.0");
    watch.look();
    assertThat(latest()).isEmpty();
  }

  @Test
  void innerAddressIsRefusedAndWhatWasTypedStays() {
    var answer =
        planner.post(
            "/webhook",
            Map.of(
                "instansi", String.valueOf(office.agencyId()),
                "nama", "Dasbor",
                "alamat", "https://192.168.7.7/tolok",
                "peristiwa", "figures.approved"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("Alamat ini di jaringan dalam", "value=\"https://192.168.7.7/tolok\"");
  }

  @Test
  void secretIsShownOnceAndNotKeptInTheOpen() {
    listens("figures.approved");
    assertThat(planner.get("/webhook/" + webhook).body()).doesNotContain(secret);
    var kept =
        CurrentViewer.asProgram(() ->
            jdbc.sql("select encode(secret, 'escape') from results.webhook where webhook_id = :id")
                .param("id", webhook)
                .query(String.class)
                .single());
    assertThat(kept).doesNotContain(secret);
  }

  @Test
  void webhookOfAnotherOfficeDoesNotExist() {
    listens("figures.approved");
    var other = people.at(MeasuredOffice.of(places, making, catalogues).agencyId(), Role.PLANNER);
    assertThat(other.get("/webhook/" + webhook).statusCode()).isEqualTo(404);
    assertThat(other.post("/webhook/" + webhook + "/hapus", Map.of("yakin", "ya")).statusCode())
        .isEqualTo(404);
  }

  @Test
  void removingAsksFirst() {
    listens("figures.approved");
    assertThat(planner.post("/webhook/" + webhook + "/hapus", Map.of()).body())
        .contains("name=\"yakin\"");
    planner.post("/webhook/" + webhook + "/hapus", Map.of("yakin", "ya"));
    assertThat(planner.get("/webhook/" + webhook).statusCode()).isEqualTo(404);
  }

  private void listens(String event) {
    listens(event, program.address());
  }

  private void listens(String event, String address) {
    var made =
        planner.post(
            "/webhook",
            Map.of(
                "instansi",
                String.valueOf(office.agencyId()),
                "nama",
                "Dasbor",
                "alamat",
                address,
                "peristiwa",
                event));
    var shown = SECRET.matcher(made.body());
    assertThat(shown.find()).as(made.body()).isTrue();
    secret = shown.group(1);
    webhook =
        CurrentViewer.asProgram(() ->
            jdbc.sql("select max(webhook_id) from results.webhook where agency_id = :agency")
                .param("agency", office.agencyId())
                .query(Long.class)
                .single());
  }

  private FiguresChanged changed(FigureEvent.Kind kind) {
    return new FiguresChanged(
        office.agencyId(), 2026, kind, List.of(office.key("jumlah pelayanan", "2026-Q1")));
  }

  private void happens(FigureEvent.Kind kind) {
    CurrentViewer.asProgram(() ->
        transactions.execute(status -> {
          events.publishEvent(changed(kind));
          return true;
        }));
  }

  private void put(String variable, String amount) {
    new GivenFigures(jdbc, stamps)
        .put(office.key(variable, "2026-Q1"), amount, FigureState.SUBMITTED);
  }

  private List<DeliveryStore.Delivery> latest() {
    return CurrentViewer.asProgram(() -> deliveries.ofWebhook(webhook, OptionalLong.empty(), 100));
  }

  private boolean leased() {
    return CurrentViewer.asProgram(() ->
        jdbc.sql(
                "select bool_or(leased_until is not null) from results.webhook_delivery where"
                    + " webhook_id = :id")
            .param("id", webhook)
            .query(Boolean.class)
            .single());
  }

  private void makeDue() {
    CurrentViewer.asProgram(() ->
        jdbc.sql(
                "update results.webhook_delivery set next_at = :now where webhook_id = :id and"
                    + " state = 'WAITING'")
            .param("id", webhook)
            .param(
                "now",
                clock.instant().minus(Duration.ofSeconds(1)).atOffset(java.time.ZoneOffset.UTC))
            .update());
  }

  private static <T> T until(
      java.util.function.Supplier<T> ask, java.util.function.Predicate<T> enough) {
    T found = ask.get();
    while (!enough.test(found)) {
      Thread.yield();
      found = ask.get();
    }
    return found;
  }
}
