package id.tolok.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerProcessIT {

  @TempDir private Path data;

  @Test
  void answersAgainAfterProgramAndDatabaseWereKilled() throws Exception {
    try (var first = ServerProcess.start(data)) {
      assertThat(status(first)).isLessThan(500);
      first.kill();
    }
    try (var second = ServerProcess.start(data)) {
      assertThat(status(second)).isLessThan(500);
      second.killDatabase();
      second.kill();
    }
    try (var third = ServerProcess.start(data)) {
      assertThat(status(third)).isLessThan(500);
      int before = third.lines().size();
      third.stop();
      assertThat(third.lines().subList(before, third.lines().size()))
          .noneMatch(line -> line.contains(" WARN ") || line.contains(" ERROR "));
      assertThat(data.resolve("pg/postmaster.pid")).doesNotExist();
    }
  }

  private static int status(ServerProcess server) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create(server.address() + "/")).build();
      return client.send(request, BodyHandlers.discarding()).statusCode();
    }
  }
}
