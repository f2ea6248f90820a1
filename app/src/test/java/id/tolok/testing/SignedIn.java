package id.tolok.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import id.tolok.access.secret.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A test person with a living session. Redirects are not followed: tests look at them.
///
/// @param server address of the server
/// @param token what the session's cookie carries; empty for nobody
public record SignedIn(String server, long accountId, String login, String token) {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /// A request as this person, to be finished by the test.
  public HttpRequest.Builder request(String path) {
    var builder = HttpRequest.newBuilder(URI.create(server + path));
    if (!token.isEmpty()) {
      builder.header("Cookie", "tolok=" + token);
    }
    return builder;
  }

  /// The value of the `_csrf` field or the `X-XSRF-TOKEN` header, masked anew with each call as on
  /// the pages.
  public String csrf() {
    return Secrets.masked(Secrets.requestToken(token));
  }

  public HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  /// A file, byte for byte.
  public byte[] file(String path) {
    try {
      return CLIENT.send(request(path).GET().build(), BodyHandlers.ofByteArray()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// Sends a form with the token that belongs to the session.
  public HttpResponse<String> post(String path, Map<String, String> fields) {
    return send(
        request(path)
            .header("X-XSRF-TOKEN", csrf())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form(fields))));
  }

  /// Asks the interface for programs with a token, as {@link People#token} makes one.
  public HttpResponse<String> api(String token, String path) {
    return send(
        HttpRequest.newBuilder(URI.create(server + path))
            .header("Authorization", "Bearer " + token));
  }

  /// Sends a finished request.
  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// Lets a browser act as this person.
  public void signIn(BrowserContext browser) {
    browser.addCookies(List.of(new Cookie("tolok", token).setUrl(server).setHttpOnly(true)));
  }

  public static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
