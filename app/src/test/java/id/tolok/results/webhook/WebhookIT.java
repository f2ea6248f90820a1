package id.tolok.results.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
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
import id.tolok.shell.CurrentViewer;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// With a program that really listens.
@ServerTest
class WebhookIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern SECRET = Pattern.compile("id=\"rahasia\">([^<]+)<");

  /// What the other program got.
  private record Got(String event, String key, String signature, String body) {
    JsonNode json() {
      return JSON.readTree(body);
    }
  }

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

  private final LinkedBlockingQueue<Got> got = new LinkedBlockingQueue<>();
  private final ConcurrentLinkedQueue<Integer> answers = new ConcurrentLinkedQueue<>();
  private HttpServer program;
  private MeasuredOffice office;
  private SignedIn planner;
  private String secret = "";
  private long webhook;

  @BeforeEach
  void programThatListens() throws IOException {
    program = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    program.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    program.createContext("/tolok", this::take);
    program.createContext("/lain", exchange -> redirect(exchange));
    program.start();
    office = MeasuredOffice.of(places, making, catalogues);
    planner = people.at(office.agencyId(), Role.PLANNER);
  }

  @AfterEach
  void programStops() {
    program.stop(0);
  }

  @Test
  void whatHappenedIsToldSigned() throws Exception {
    listens("figures.approved");
    happens(FigureEvent.Kind.APPROVED);
    var told = got.take();
    assertThat(told.event()).isEqualTo("figures.approved");
    assertThat(told.json().path("agencyId").asLong()).isEqualTo(office.agencyId());
    assertThat(told.json().path("figures").path(0).path("period").asString()).isEqualTo("2026-Q1");
    assertThat(told.json().path("id").asString()).isEqualTo(told.key());
    assertThat(told.signature()).isEqualTo(signed(told));
  }

  @Test
  void onlyWhatIsAskedForIsTold() throws Exception {
    listens("figures.approved");
    happens(FigureEvent.Kind.SUBMITTED);
    happens(FigureEvent.Kind.ENTERED);
    happens(FigureEvent.Kind.APPROVED);
    assertThat(got.take().event()).isEqualTo("figures.approved");
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
    answers.add(503);
    listens("figures.approved");
    happens(FigureEvent.Kind.APPROVED);
    var first = got.take();
    var waiting = until(() -> latest().getFirst(), delivery -> delivery.answerStatus() != null);
    assertThat(waiting.state()).isEqualTo(State.WAITING);
    assertThat(waiting.answerStatus()).isEqualTo(503);
    assertThat(waiting.nextAt()).isAfter(clock.instant().plusSeconds(10));
    makeDue();
    delivering.sendDue();
    assertThat(got.take().key()).isEqualTo(first.key());
    assertThat(
            until(() -> latest().getFirst(), delivery -> delivery.state() != State.WAITING).state())
        .isEqualTo(State.DELIVERED);
  }

  @Test
  void whoNeverTakesItIsGivenUpAndMayBeSentAgain() throws Exception {
    listens("figures.approved");
    for (int i = 0; i < 8; i++) {
      answers.add(500);
    }
    happens(FigureEvent.Kind.APPROVED);
    for (int attempt = 1; attempt <= 8; attempt++) {
      got.take();
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
    got.take();
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
    listens("figures.approved", "/lain");
    happens(FigureEvent.Kind.APPROVED);
    var delivery = until(() -> latest().getFirst(), each -> each.answerStatus() != null);
    assertThat(delivery.answerStatus()).isEqualTo(302);
    assertThat(got).isEmpty();
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
      got.take();
    }
    until(this::latest, all -> all.stream().allMatch(each -> each.state() == State.DELIVERED));
    assertThat(latest()).hasSize(30).allMatch(each -> each.attempts() == 1);
    assertThat(got).isEmpty();
  }

  @Test
  void changedResultIsToldWithWhatItIsNow() throws Exception {
    listens("results.changed");
    put("jumlah pelayanan", "5");
    watch.look();
    put("jumlah pelayanan", "7");
    watch.look();
    delivering.sendDue();
    var told = got.take();
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
    listens(event, "/tolok");
  }

  private void listens(String event, String path) {
    var made =
        planner.post(
            "/webhook",
            Map.of(
                "instansi",
                String.valueOf(office.agencyId()),
                "nama",
                "Dasbor",
                "alamat",
                "http://127.0.0.1:" + program.getAddress().getPort() + path,
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

  private void take(HttpExchange exchange) throws IOException {
    var headers = exchange.getRequestHeaders();
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Integer answer = answers.poll();
    got.add(
        new Got(
            headers.getFirst("Tolok-Event"),
            headers.getFirst("Tolok-Delivery"),
            headers.getFirst("Tolok-Signature"),
            body));
    exchange.sendResponseHeaders(answer == null ? 204 : answer, -1);
    exchange.close();
  }

  private static void redirect(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().add("Location", "/tolok");
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  /// As a program would check it, computed here by other means.
  private String signed(Got told) throws Exception {
    String seconds = told.signature().replaceAll("t=(\\d+),.*", "$1");
    var mac = javax.crypto.Mac.getInstance("HmacSHA256");
    mac.init(
        new javax.crypto.spec.SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    var hash = mac.doFinal((seconds + "." + told.body()).getBytes(StandardCharsets.UTF_8));
    return "t=" + seconds + ",v1=" + java.util.HexFormat.of().formatHex(hash);
  }
}
