package id.tolok.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.TolokApplication;
import id.tolok.access.Role;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.acceptance.VersionMaking;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Fifty people of five offices save figures over HTTP, as the grid does, while the program, its
/// database or both are killed without warning. Whatever was answered with success is there
/// afterwards, once; what had no answer is sent again and is not there twice.
class KilledWhileMeasuringIT {

  private static final int OFFICES = 5;
  private static final int PEOPLE_EACH = 10;
  private static final int ANSWERED_BEFORE = 120;
  private static final String PERIOD = "2023-Q1";

  /// The program comes back slower than its database does, so it is killed less often.
  private static final List<Blow> BLOWS =
      List.of(Blow.DATABASE, Blow.PROGRAM, Blow.DATABASE, Blow.BOTH, Blow.DATABASE, Blow.DATABASE);

  @TempDir private Path data;

  private final JsonMapper json = new JsonMapper();
  private final List<Clerk> clerks = new ArrayList<>();
  private final List<String> unexpected = Collections.synchronizedList(new ArrayList<>());

  private enum Blow {
    PROGRAM,
    DATABASE,
    BOTH
  }

  /// Somebody at a cell of their own. Only their own thread touches it while people write.
  private static final class Clerk {
    private final SignedIn person;
    private final long agency;
    private final long variable;
    private final List<Integer> answered = new ArrayList<>();
    private int version;
    private int next = 1;

    Clerk(SignedIn person, long agency, long variable) {
      this.person = person;
      this.agency = agency;
      this.variable = variable;
    }

    SignedIn at(String address) {
      return new SignedIn(address, person.accountId(), person.login(), person.token());
    }
  }

  @Test
  void everyFigureAnsweredWithSuccessIsThereOnce() throws Exception {
    givenFiftyPeople();
    var server = ServerProcess.start(data);
    try {
      for (Blow blow : BLOWS) {
        strike(server, blow);
        if (blow != Blow.DATABASE) {
          server.close();
          server = ServerProcess.start(data);
        }
        assertThat(unexpected).isEmpty();
        everybodySendsAgain(server);
        assertThat(unexpected).isEmpty();
        Map<Long, List<Integer>> kept = kept();
        for (Clerk clerk : clerks) {
          assertThat(kept.getOrDefault(clerk.variable, List.of()))
              .as("after %s", blow)
              .doesNotHaveDuplicates()
              .containsAll(clerk.answered);
        }
      }
    } finally {
      server.close();
    }
    assertThat(clerks.stream().mapToInt(clerk -> clerk.answered.size()).sum())
        .isGreaterThanOrEqualTo(BLOWS.size() * ANSWERED_BEFORE);
  }

  private void givenFiftyPeople() {
    try (var context =
        new SpringApplicationBuilder(TolokApplication.class, PeopleConfiguration.class)
            .run("--server.port=0", "--tolok.data=" + data)) {
      var decree =
          IntStream.range(0, PEOPLE_EACH)
              .mapToObj(i -> "Kepala Seksi %d | Jumlah hal %d | [jumlah hal %d]".formatted(i, i, i))
              .collect(Collectors.joining("\n"));
      for (int office = 0; office < OFFICES; office++) {
        var made =
            MeasuredOffice.of(
                context.getBean(Places.class),
                context.getBean(VersionMaking.class),
                context.getBean(Catalogues.class),
                decree);
        for (int i = 0; i < PEOPLE_EACH; i++) {
          clerks.add(
              new Clerk(
                  context.getBean(People.class).at(made.agencyId(), Role.OWNER),
                  made.agencyId(),
                  made.variable("jumlah hal " + i).id()));
        }
      }
    }
  }

  /// All write; after so many answers the blow falls; those still writing end as they may.
  private void strike(ServerProcess server, Blow blow) throws InterruptedException {
    var answers = new Semaphore(0);
    var over = new AtomicBoolean();
    var threads = new ArrayList<Thread>();
    for (Clerk clerk : clerks) {
      threads.add(Thread.ofVirtual().start(() -> write(server.address(), clerk, answers, over)));
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

  private void write(String address, Clerk clerk, Semaphore answers, AtomicBoolean over) {
    while (!over.get()) {
      if (!save(address, clerk)) {
        // Nobody waits for answers that will not come.
        answers.release(ANSWERED_BEFORE);
        return;
      }
      answers.release();
    }
  }

  /// As the grid does, a cell without an answer keeps its text and what was seen, and is sent
  /// again.
  private boolean save(String address, Clerk clerk) {
    var here = clerk.at(address);
    try {
      var answer =
          here.send(
              here.request("/pengisian/sel")
                  .header("Content-Type", "application/json")
                  .header("X-XSRF-TOKEN", here.csrf())
                  .POST(BodyPublishers.ofString(body(clerk))));
      if (answer.statusCode() != 200) {
        if (answer.statusCode() < 500) {
          unexpected.add(answer.statusCode() + " " + answer.body());
        }
        return false;
      }
      JsonNode cell = json.readTree(answer.body()).get("cells").get(0);
      if (!cell.get("kind").asString().equals("saved")) {
        unexpected.add(answer.body());
        return false;
      }
      clerk.version = cell.get("version").asInt();
      clerk.answered.add(clerk.next++);
      return true;
    } catch (UncheckedIOException connectionLost) {
      return false;
    }
  }

  private String body(Clerk clerk) {
    return json.writeValueAsString(
        Map.of(
            "account",
            Long.toString(clerk.person.accountId()),
            "cells",
            List.of(
                Map.of(
                    "key",
                    "k" + clerk.next,
                    "agency",
                    clerk.agency,
                    "variable",
                    clerk.variable,
                    "period",
                    PERIOD,
                    "seen",
                    clerk.version,
                    "text",
                    Integer.toString(clerk.next),
                    "word",
                    "hitungan bertambah"))));
  }

  /// What had no answer is sent again until it has one; the database may still be coming back.
  private void everybodySendsAgain(ServerProcess server) {
    for (Clerk clerk : clerks) {
      int before = clerk.answered.size();
      while (clerk.answered.size() == before && unexpected.isEmpty()) {
        if (!save(server.address(), clerk)) {
          Thread.onSpinWait();
        }
      }
    }
  }

  /// The amounts on disk by variable, asked of the database itself as its owner.
  private Map<Long, List<Integer>> kept() throws Exception {
    var lines = Files.readAllLines(data.resolve("pg/postmaster.pid"));
    var url = "jdbc:postgresql://127.0.0.1:" + lines.get(3).strip() + "/postgres";
    Map<Long, List<Integer>> kept = new HashMap<>();
    try (var connection =
            DriverManager.getConnection(
                url, "tolok", Files.readString(data.resolve("database.password")).strip());
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery("select variable_id, amount from measurement.figure_event")) {
      while (rows.next()) {
        kept.computeIfAbsent(rows.getLong(1), _ -> new ArrayList<>()).add(rows.getInt(2));
      }
    }
    return kept;
  }
}
