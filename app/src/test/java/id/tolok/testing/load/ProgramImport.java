package id.tolok.testing.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Collectors;

/// Sends figures as another program would: one request, read, judged, kept and in the trail before
/// it is answered.
final class ProgramImport {

  private final HttpClient client = HttpClient.newHttpClient();
  private final String server;
  private final String token;

  ProgramImport(String server, String token) {
    this.server = server;
    this.token = token;
  }

  ImportTimes.Took send(long agency, List<ImportFigure> figures)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(server + "/api/v1/actuals"))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body(agency, figures)))
            .build();
    long start = System.nanoTime();
    var answer = client.send(request, BodyHandlers.ofString());
    long took = System.nanoTime() - start;
    if (answer.statusCode() != 200
        || !answer.body().contains("\"writtenCount\":" + figures.size())) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return new ImportTimes.Took(took, figures.size());
  }

  private static String body(long agency, List<ImportFigure> figures) {
    return figures.stream()
        .map(figure ->
            "{\"variableId\":%d,\"period\":\"%s\",\"amount\":%d}"
                .formatted(figure.variable(), figure.period(), figure.amount()))
        .collect(
            Collectors.joining(
                ",", "{\"agencyId\":" + agency + ",\"name\":\"Ukur\",\"rows\":[", "]}"));
  }
}
