package id.tolok.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Somebody with a browser without scripts: keeps cookies, reads the token from the page before
/// sending a form, follows nothing.
public final class BrowserlessVisitor {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final String server;
  private final Map<String, String> cookies = new HashMap<>();

  BrowserlessVisitor(String server) {
    this.server = server;
  }

  public HttpResponse<String> get(String path) {
    return send(request(path));
  }

  /// Opens a page and sends the form there.
  public HttpResponse<String> post(String path, Map<String, String> fields) {
    return post(path, path, fields);
  }

  /// Opens one page and sends a form to another address.
  public HttpResponse<String> post(String page, String path, Map<String, String> fields) {
    return post(get(page), path, fields);
  }

  /// Sends a form with the token of a page that was opened before.
  public HttpResponse<String> post(
      HttpResponse<String> page, String path, Map<String, String> fields) {
    var token = CSRF.matcher(page.body());
    assertThat(token.find()).as("a form on " + page.uri()).isTrue();
    var all = new HashMap<>(fields);
    all.put("_csrf", token.group(1));
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(SignedIn.form(all))));
  }

  /// A cookie as it is now; empty where there is none.
  public String cookie(String name) {
    return cookies.getOrDefault(name, "");
  }

  public void setCookie(String name, String value) {
    cookies.put(name, value);
  }

  private HttpRequest.Builder request(String path) {
    var builder = HttpRequest.newBuilder(URI.create(server + path));
    cookies.forEach((name, value) -> builder.header("Cookie", name + "=" + value));
    return builder;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
      answer.headers().allValues("Set-Cookie").forEach(this::keep);
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void keep(String set) {
    var pair = set.substring(0, set.indexOf(';')).split("=", 2);
    if (set.contains("Max-Age=0")) {
      cookies.remove(pair[0]);
    } else {
      cookies.put(pair[0], pair[1]);
    }
  }
}
