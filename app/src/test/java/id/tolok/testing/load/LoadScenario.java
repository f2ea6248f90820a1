package id.tolok.testing.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/// People look at the large world at once, and the time of every answer is taken. Arguments: data
/// folder, in which the world is put unless it is there; seconds to measure; and the page to write
/// the result to. The machine should do nothing else.
public final class LoadScenario {

  private static final long SEED = 20_261_120;

  /// How long, and how quickly people turn pages.
  ///
  /// @param pauseMillis from one page to the next of one user, on average
  record Plan(int warmUpSeconds, int seconds, int pauseMillis) {}

  private final LoadServer server;
  private final Plan plan;
  private final LoadTimes times = new LoadTimes();
  private volatile boolean over;

  private LoadScenario(LoadServer server, Plan plan) {
    this.server = server;
    this.plan = plan;
  }

  public static void main(String[] arguments)
      throws IOException, SQLException, InterruptedException {
    Path data = Path.of(arguments[0]);
    int seconds = Integer.parseInt(arguments[1]);
    try (var server = LoadServer.start(data);
        var connection = server.connect()) {
      if (!BigWorld.isIn(connection)) {
        BigWorld.put(connection, new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2).encode("x"));
      }
      var scenario = new LoadScenario(server, new Plan(30, seconds, 1000));
      var users = server.users(connection);
      String page = scenario.run(users);
      Files.writeString(Path.of(arguments[2]), page);
    }
  }

  private String run(List<LoadUser> users) throws InterruptedException {
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < users.size(); i++) {
        var user = users.get(i);
        var random = new Random(SEED + i);
        people.submit(() -> look(user, random));
      }
      TimeUnit.SECONDS.sleep(plan.warmUpSeconds());
      times.clear();
      TimeUnit.SECONDS.sleep(plan.seconds());
      over = true;
    }
    return times.page(plan, users.size()) + failures();
  }

  private String failures() {
    return times.failures().isEmpty()
        ? ""
        : "\n" + String.join("\n", times.failures().stream().distinct().limit(10).toList()) + "\n";
  }

  private Void look(LoadUser user, Random random) throws IOException, InterruptedException {
    var kinds = Arrays.stream(PageKind.values()).filter(kind -> kind.isFor(user)).toList();
    try (var client = HttpClient.newHttpClient()) {
      while (!over) {
        var kind = kinds.get(random.nextInt(kinds.size()));
        ask(client, user, kind, kind.address(user, random));
        TimeUnit.MILLISECONDS.sleep(plan.pauseMillis() / 2 + random.nextInt(plan.pauseMillis()));
      }
    }
    return null;
  }

  private void ask(HttpClient client, LoadUser user, PageKind kind, String address)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(server.address() + address))
            .header("Cookie", "tolok=" + user.token())
            .build();
    long start = System.nanoTime();
    int status = client.send(request, BodyHandlers.ofByteArray()).statusCode();
    times.add(kind, System.nanoTime() - start);
    if (status != 200) {
      times.fail(status + " " + address);
    }
  }
}
