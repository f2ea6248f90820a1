package id.tolok.shell.api;

import id.tolok.shell.Preferences;
import id.tolok.shell.request.RequestId;
import id.tolok.shell.wording.Words;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/// Answers problems as problem+json (RFC 9457). Each has a `type` that is an address of ours
/// explaining it, a `code` for programs to branch on and the `request` to ask about; its words are
/// in the language asked for by `Accept-Language`.
@Component
public final class Problems {

  private static final String DOCUMENTATION = "/masalah/";

  private final JsonMapper json;

  Problems(JsonMapper json) {
    this.json = json;
  }

  /// The words of an answer: English where the program asks for it, Indonesian otherwise.
  public static Words words(HttpServletRequest request) {
    return Words.in(Preferences.asked(request));
  }

  /// The problem as what a controller returns.
  public View view(Problem problem) {
    return (model, request, response) -> write(problem, request, response);
  }

  /// Writes the problem where there is no controller.
  public void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var words = words(request);
    var body = json.writeValueAsBytes(body(problem, words, request));
    response.setStatus(problem.status());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, words.language().tag());
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static Map<String, Object> body(
      Problem problem, Words words, HttpServletRequest request) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", DOCUMENTATION + problem.key());
    body.put("title", words.get(problem.key() + ".title"));
    body.put("status", problem.status());
    body.put("detail", problem.detail());
    body.put("instance", path(request));
    body.put("code", problem.code());
    body.put("request", RequestId.of(request));
    body.putAll(problem.more());
    return body;
  }

  /// The path that was asked for, also where the container sent the request on.
  private static String path(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String original
        ? original
        : request.getRequestURI();
  }
}
