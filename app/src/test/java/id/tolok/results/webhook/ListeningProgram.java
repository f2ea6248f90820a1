package id.tolok.results.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Another program, on this machine, that is told what happens in Tolok and keeps it.
final class ListeningProgram implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final BlockingQueue<Told> told = new LinkedBlockingQueue<>();
  private final ConcurrentLinkedQueue<Integer> answers = new ConcurrentLinkedQueue<>();
  private final HttpServer server;

  /// What it was told.
  record Told(String event, String key, String signature, String body) {

    JsonNode json() {
      return JSON.readTree(body);
    }

    /// The signature as a program would compute it to check the one it got, by other means than
    /// ours.
    String signedWith(String secret) throws GeneralSecurityException {
      String seconds = signature.replaceAll("t=(\\d+),.*", "$1");
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      var hash = mac.doFinal((seconds + "." + body).getBytes(StandardCharsets.UTF_8));
      return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(hash);
    }
  }

  ListeningProgram() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/tolok", this::take);
    server.createContext("/lain", ListeningProgram::redirect);
    server.start();
  }

  /// Where it listens.
  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/tolok";
  }

  /// Where it says that it listens elsewhere.
  String addressThatLeadsElsewhere() {
    return address().replace("/tolok", "/lain");
  }

  /// Answers so to what comes next, and with 204 after all that was said here.
  void answers(int status, int times) {
    for (int i = 0; i < times; i++) {
      answers.add(status);
    }
  }

  /// What it is told next, waited for.
  Told next() throws InterruptedException {
    return told.take();
  }

  /// Whether all that it was told was looked at.
  boolean isQuiet() {
    return told.isEmpty();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void take(HttpExchange exchange) throws IOException {
    var headers = exchange.getRequestHeaders();
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Integer answer = answers.poll();
    told.add(
        new Told(
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
}
