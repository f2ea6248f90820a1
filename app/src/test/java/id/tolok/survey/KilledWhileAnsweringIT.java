package id.tolok.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.TolokApplication;
import id.tolok.testing.PeopleConfiguration;
import id.tolok.testing.Places;
import id.tolok.testing.ServerProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;

/// Forty people answer two rounds over HTTP, as the form does, while the program, its database or
/// both are killed without warning. Whatever was acknowledged is there afterwards, once; what had
/// no answer is sent again and is not there twice. Every answer looks different, so each is known
/// by its scores.
class KilledWhileAnsweringIT {

  private static final int PEOPLE = 40;
  private static final int ANSWERED_BEFORE = 200;
  private static final int QUESTIONS = 9;
  private static final Pattern TOKEN = Pattern.compile("name=\"formulir\" value=\"([^\"]+)\"");

  /// Each person comes from a network of their own, as the gateway says.
  private static final Map<String, String> BEHIND_A_GATEWAY =
      Map.of("TOLOK_ACCESS_PROXIES", "127.0.0.1");

  private static final List<Blow> BLOWS =
      List.of(Blow.DATABASE, Blow.PROGRAM, Blow.DATABASE, Blow.BOTH);

  @TempDir private Path data;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final List<String> codes = new ArrayList<>();
  private final AtomicInteger made = new AtomicInteger();
  private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
  private final Queue<Sheet> unanswered = new ConcurrentLinkedQueue<>();
  private final Queue<String> unexpected = new ConcurrentLinkedQueue<>();

  private enum Blow {
    PROGRAM,
    DATABASE,
    BOTH
  }

  /// A filled form.
  private record Sheet(String code, String token, String scores) {

    String body() {
      var fields = new StringBuilder("formulir=" + token);
      for (int place = 0; place < QUESTIONS; place++) {
        fields.append("&u").append(place + 1).append('=').append(scores.charAt(place));
      }
      return fields.toString();
    }
  }

  @Test
  void everyAcknowledgedAnswerIsThereOnce() throws Exception {
    givenTwoOpenRounds();
    var server = ServerProcess.start(data, BEHIND_A_GATEWAY);
    try {
      for (Blow blow : BLOWS) {
        strike(server, blow);
        if (blow != Blow.DATABASE) {
          server.close();
          server = ServerProcess.start(data, BEHIND_A_GATEWAY);
        }
        everybodySendsAgain(server);
        assertThat(unexpected).isEmpty();
        assertThat(kept())
            .as("after %s", blow)
            .doesNotHaveDuplicates()
            .containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(roundsOutOfStep()).as("after %s", blow).isZero();
      }
    } finally {
      server.close();
    }
    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(BLOWS.size() * ANSWERED_BEFORE);
  }

  private void givenTwoOpenRounds() {
    try (var context =
        new SpringApplicationBuilder(TolokApplication.class, PeopleConfiguration.class)
            .run("--server.port=0", "--tolok.data=" + data)) {
      var places = context.getBean(Places.class);
      var surveys = context.getBean(SurveyPlaces.class);
      long regency = places.regency("Kabupaten Uji Padam");
      for (int i = 0; i < 2; i++) {
        long agency = places.agency(regency, "Kecamatan Uji Padam");
        var service = surveys.service(agency, "Surat pengantar");
        surveys.openNow(agency, service);
        codes.add(surveys.point(agency, "Loket depan", service).code());
      }
    }
  }

  /// All answer; after so many answers the blow falls; those still answering end as they may.
  private void strike(ServerProcess server, Blow blow) throws InterruptedException {
    var answers = new Semaphore(0);
    var over = new AtomicBoolean();
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < PEOPLE; i++) {
      String code = codes.get(i % codes.size());
      threads.add(Thread.ofVirtual().start(() -> answer(server.address(), code, answers, over)));
    }
    answers.acquire(ANSWERED_BEFORE);
    switch (blow) {
      case PROGRAM -> server.kill();
      case DATABASE -> server.killDatabase();
      case BOTH -> {
        server.killDatabase();
        server.kill();
      }
    }
    over.set(true);
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private void answer(String address, String code, Semaphore answers, AtomicBoolean over) {
    while (!over.get()) {
      var sheet = open(address, code);
      if (sheet.isEmpty() || !isAcknowledged(address, sheet.get(), true)) {
        sheet.ifPresent(unanswered::add);
        // Nobody waits for answers that will not come.
        answers.release(ANSWERED_BEFORE);
        return;
      }
      answers.release();
    }
  }

  private Optional<Sheet> open(String address, String code) {
    try {
      var page = send(request(address, code).GET());
      var token = TOKEN.matcher(page.body());
      return token.find()
          ? Optional.of(new Sheet(code, token.group(1), scores(made.getAndIncrement())))
          : Optional.empty();
    } catch (IOException connectionLost) {
      return Optional.empty();
    }
  }

  /// Every number has scores of its own.
  private static String scores(int number) {
    var digits = Integer.toString(number, 4);
    return ("0".repeat(QUESTIONS - digits.length()) + digits)
        .replace('3', '4')
        .replace('2', '3')
        .replace('1', '2')
        .replace('0', '1');
  }

  private boolean isAcknowledged(String address, Sheet sheet, boolean first) {
    try {
      var answer =
          send(
              request(address, sheet.code())
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(BodyPublishers.ofString(sheet.body())));
      boolean kept = answer.statusCode() == 303;
      boolean known = answer.statusCode() == 409 && !first;
      if (kept || known) {
        acknowledged.add(sheet.scores());
        return true;
      }
      if (answer.statusCode() < 500) {
        unexpected.add(answer.statusCode() + " " + answer.body());
      }
      return false;
    } catch (IOException connectionLost) {
      return false;
    }
  }

  /// What had no answer is sent again until it has one; the database may still be coming back.
  private void everybodySendsAgain(ServerProcess server) {
    for (Sheet sheet = unanswered.poll(); sheet != null; sheet = unanswered.poll()) {
      while (!isAcknowledged(server.address(), sheet, false) && unexpected.isEmpty()) {
        Thread.onSpinWait();
      }
    }
  }

  private HttpRequest.Builder request(String address, String code) {
    int network = made.get();
    return HttpRequest.newBuilder(URI.create(address + "/s/" + code))
        .header("X-Forwarded-For", "10.7.%d.%d".formatted(network >> 8 & 255, network & 255));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private List<String> kept() throws IOException, SQLException {
    return column("select scores from survey.answer");
  }

  /// Rounds whose sheets have gaps in their numbers, or another count than is said of them.
  private long roundsOutOfStep() throws IOException, SQLException {
    return column(
            """
            select r.round_id from survey.round r left join survey.answer a using (round_id)
            group by r.round_id
            having count(a.number) <> r.answers or coalesce(max(a.number), 0) <> r.answers
            """)
        .size();
  }

  /// Asked of the database itself as its owner.
  private List<String> column(String query) throws IOException, SQLException {
    var values = new ArrayList<String>();
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute("set tolok.scope = '*'");
      try (var rows = statement.executeQuery(query)) {
        while (rows.next()) {
          values.add(rows.getString(1));
        }
      }
    }
    return values;
  }

  private Connection connect() throws IOException, SQLException {
    var lines = Files.readAllLines(data.resolve("pg/postmaster.pid"));
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + lines.get(3).strip() + "/postgres",
        "tolok",
        Files.readString(data.resolve("database.password")).strip());
  }
}
