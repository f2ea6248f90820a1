package id.tolok.testing.load;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/// People who open the form of a service point and send it filled in, each from a network of their
/// own, as a gateway on this machine would say.
final class SurveyForms {

  private static final String TOKEN = "name=\"formulir\" value=\"";

  private final Crowd crowd;
  private final String host;
  private final String path;
  private int networks;

  /// @param path of the form
  SurveyForms(String address, String path, int connections) {
    this.crowd = new Crowd(address, connections);
    this.host = URI.create(address).getAuthority();
    this.path = path;
  }

  /// Forms that were opened.
  ///
  /// @param tokens their one-time tokens
  record Opened(Deque<String> tokens, Crowd.Measured measured) {}

  /// Answers that were sent.
  ///
  /// @param statuses how many there were of each status
  record Sent(Map<Integer, Integer> statuses, Crowd.Measured measured) {

    /// Those told that they were kept: a browser is sent on to the page that thanks.
    int accepted() {
      return statuses.getOrDefault(303, 0);
    }
  }

  Opened open(int count) throws IOException {
    var tokens = new ArrayDeque<String>(count);
    var measured =
        crowd.run(
            new Crowd.Errand() {
              private int asked;

              @Override
              public byte @Nullable [] next() {
                return asked++ < count ? get() : null;
              }

              @Override
              public void answered(Reply reply) {
                tokens.add(token(reply.text()));
              }
            });
    return new Opened(tokens, measured);
  }

  Sent send(Deque<String> tokens) throws IOException {
    var statuses = new TreeMap<Integer, Integer>();
    var measured =
        crowd.run(
            new Crowd.Errand() {
              @Override
              public byte @Nullable [] next() {
                String token = tokens.poll();
                return token == null ? null : post(token);
              }

              @Override
              public void answered(Reply reply) {
                statuses.merge(reply.status(), 1, Integer::sum);
              }
            });
    return new Sent(statuses, measured);
  }

  private static String token(String page) {
    int at = page.indexOf(TOKEN);
    if (at < 0) {
      throw new IllegalStateException("not the form: " + page);
    }
    return page.substring(at + TOKEN.length(), page.indexOf('"', at + TOKEN.length()));
  }

  private byte[] get() {
    return "GET %s HTTP/1.1\r\nHost: %s\r\nX-Forwarded-For: %s\r\n\r\n"
        .formatted(path, host, network())
        .getBytes(StandardCharsets.US_ASCII);
  }

  private byte[] post(String token) {
    String body = filled(token);
    return ("POST %s HTTP/1.1\r\nHost: %s\r\nOrigin: http://%s\r\nX-Forwarded-For: %s\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n%s")
        .formatted(path, host, host, network(), body.length(), body)
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static String filled(String token) {
    List<String> fields = new ArrayList<>();
    fields.add("formulir=" + token);
    for (int question = 1; question <= 9; question++) {
      fields.add("u" + question + "=" + (2 + ThreadLocalRandom.current().nextInt(3)));
    }
    fields.add("kelamin=FEMALE&pendidikan=SENIOR&pekerjaan=EMPLOYEE&umur=FROM_30");
    return String.join("&", fields);
  }

  private String network() {
    int number = networks++;
    return "10.%d.%d.%d".formatted(number >> 16 & 255, number >> 8 & 255, number & 255);
  }
}
