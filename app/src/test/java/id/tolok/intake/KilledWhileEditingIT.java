package id.tolok.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.TolokApplication;
import id.tolok.access.Role;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Viewer;
import id.tolok.testing.People;
import id.tolok.testing.PeopleConfiguration;
import id.tolok.testing.Places;
import id.tolok.testing.ServerProcess;
import id.tolok.testing.SignedIn;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// Eight people save edits of one review over HTTP while the program, its database or both are
/// killed without warning, twenty times. Whatever was answered with success is there afterwards,
/// once.
class KilledWhileEditingIT {

  private static final int ROUNDS = 20;
  private static final int CLIENTS = 8;

  /// Edits answered in a round before the blow falls, in the middle of others.
  private static final int ANSWERED_BEFORE = 24;

  @TempDir private Path data;

  private final Set<UUID> answered = ConcurrentHashMap.newKeySet();
  private final Map<Integer, Sent> unanswered = new ConcurrentHashMap<>();
  private final Map<Integer, String> lastName = new ConcurrentHashMap<>();
  private final List<String> unexpected = Collections.synchronizedList(new ArrayList<>());
  private List<SignedIn> people = List.of();
  private List<String> rows = List.of();
  private long review;

  /// The program comes back slower than its database does, so it is killed less often.
  private static final List<Blow> BLOWS =
      List.of(Blow.PROGRAM, Blow.DATABASE, Blow.BOTH, Blow.DATABASE, Blow.DATABASE);

  /// An edit on its way.
  private record Sent(UUID edit, String name) {}

  /// What is killed.
  private enum Blow {
    PROGRAM,
    DATABASE,
    BOTH
  }

  @Test
  void everyEditAnsweredWithSuccessIsThereOnce() throws Exception {
    givenAReviewWithEightPeople();
    var server = ServerProcess.start(data);
    try {
      for (int round = 0; round < ROUNDS; round++) {
        var blow = BLOWS.get(round % BLOWS.size());
        strike(server, round, blow);
        if (blow != Blow.DATABASE) {
          server.close();
          server = ServerProcess.start(data);
        }
        assertThat(unexpected).isEmpty();
        result(server);
        assertThat(kept()).as("round %d, %s", round, blow).containsAll(answered);
      }
      everybodySendsAgain(server);
      assertThat(kept()).containsAll(answered).doesNotHaveDuplicates();
      assertThat(result(server)).contains(lastName.values());
    } finally {
      server.close();
    }
    assertThat(answered).hasSizeGreaterThanOrEqualTo(ROUNDS * ANSWERED_BEFORE);
  }

  private void givenAReviewWithEightPeople() {
    try (var context =
        new SpringApplicationBuilder(TolokApplication.class, PeopleConfiguration.class)
            .run("--server.port=0", "--tolok.data=" + data)) {
      var makers = context.getBean(People.class);
      var places = context.getBean(Places.class);
      long agency = places.agency(places.regency("Kabupaten Tahan"), "Kecamatan Tahan");
      var signedIn = new ArrayList<SignedIn>();
      for (int i = 0; i < CLIENTS; i++) {
        signedIn.add(makers.at(agency, Role.PLANNER));
      }
      people = signedIn;
      open(context, makers, agency);
    }
  }

  private void open(ConfigurableApplicationContext context, People makers, long agency) {
    var readings = context.getBean(Readings.class);
    var reviews = context.getBean(Reviews.class);
    var first = people.getFirst();
    var viewer =
        new Viewer(
            OptionalLong.of(first.accountId()), first.login(), Set.of(agency), Viewer.Kind.PERSON);
    var reading =
        new Reviewers(makers, readings)
            .read(viewer, agency, "sk.txt", Reviewers.sample("kecamatan-arunika"));
    var opened = CurrentViewer.as(viewer, () -> reviews.open(reading.id()));
    review = opened.id();
    rows = opened.draft().rows().stream().map(row -> row.id()).toList();
    assertThat(rows).hasSizeGreaterThanOrEqualTo(CLIENTS);
  }

  /// All write; after so many answers the blow falls; those still writing end as they may.
  private void strike(ServerProcess server, int round, Blow blow) throws InterruptedException {
    var answers = new Semaphore(0);
    var over = new AtomicBoolean();
    var clients = new ArrayList<Thread>();
    for (int client = 0; client < CLIENTS; client++) {
      int number = client;
      clients.add(
          Thread.ofVirtual().start(() -> write(server.address(), round, number, answers, over)));
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
    for (var client : clients) {
      client.join();
    }
  }

  private void write(String address, int round, int client, Semaphore answers, AtomicBoolean over) {
    for (int number = 0; !over.get(); number++) {
      // As the page does, an edit without an answer is sent again under its own name.
      var name = "Jumlah putaran " + round + " orang " + client + " ke " + number;
      var sent = unanswered.computeIfAbsent(client, _ -> new Sent(UUID.randomUUID(), name));
      if (!saved(address, client, sent)) {
        // Nobody waits for answers that will not come.
        answers.release(ANSWERED_BEFORE);
        return;
      }
      unanswered.remove(client);
      answered.add(sent.edit());
      lastName.put(client, sent.name());
      answers.release();
    }
  }

  private boolean saved(String address, int client, Sent sent) {
    var person = people.get(client);
    var here = new SignedIn(address, person.accountId(), person.login(), person.token());
    var form =
        Map.of(
            "jenis",
            "tulis",
            "kunci",
            sent.edit().toString(),
            "dilihat",
            "1000000",
            "item",
            rows.get(client),
            "bidang",
            "indicator",
            "nilai",
            sent.name());
    try {
      var answer =
          here.send(
              here.request("/keputusan/tinjauan/" + review + "/ubah")
                  .header("X-Bagian", "suntingan")
                  .header("X-XSRF-TOKEN", here.csrf())
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(BodyPublishers.ofString(SignedIn.form(form))));
      if (answer.statusCode() < 500 && answer.statusCode() != 200) {
        unexpected.add(answer.statusCode() + " " + answer.body());
      }
      return answer.statusCode() == 200;
    } catch (UncheckedIOException connectionLost) {
      return false;
    }
  }

  /// What had no answer is sent again, as the page does.
  private void everybodySendsAgain(ServerProcess server) {
    unanswered.forEach((client, sent) -> {
      assertThat(saved(server.address(), client, sent)).isTrue();
      answered.add(sent.edit());
      lastName.put(client, sent.name());
    });
  }

  /// The catalogue as it stands, asked for until the database is back.
  private String result(ServerProcess server) {
    var person = people.getFirst();
    var here = new SignedIn(server.address(), person.accountId(), person.login(), person.token());
    while (true) {
      var page = here.get("/keputusan/tinjauan/" + review + "/hasil");
      if (page.statusCode() == 200) {
        return page.body();
      }
      LockSupport.parkNanos(100_000_000);
    }
  }

  /// The edits on disk, asked of the database itself as its owner.
  private List<UUID> kept() throws Exception {
    var lines = Files.readAllLines(data.resolve("pg/postmaster.pid"));
    var url = "jdbc:postgresql://127.0.0.1:" + lines.get(3).strip() + "/postgres";
    var kept = new ArrayList<UUID>();
    try (var connection = DriverManager.getConnection(url, "tolok", password());
        var statement = connection.createStatement()) {
      statement.execute("set tolok.scope = '*'");
      try (var found =
          statement.executeQuery("select edit_id from intake.edit where review_id = " + review)) {
        while (found.next()) {
          kept.add(found.getObject(1, UUID.class));
        }
      }
    }
    return kept;
  }

  private String password() throws Exception {
    return Files.readString(data.resolve("database.password")).strip();
  }
}
