package id.tolok.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;

/// Starts the program on a folder for a moment, opens the pages everybody opens first, and stops.
public final class Practice {

  private static final List<String> PAGES = List.of("/", "/masuk", "/api/v1/openapi.json");

  private Practice() {}

  public static void run(Path folder) {
    var options = new StartOptions(folder, 0, StartOptions.World.SAMPLE);
    try (var server = Server.start(options);
        var client = HttpClient.newHttpClient()) {
      for (String page : PAGES) {
        var request = HttpRequest.newBuilder(URI.create(server.address() + page)).build();
        client.send(request, BodyHandlers.discarding());
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
