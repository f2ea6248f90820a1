package id.tolok.access.guard;

import id.tolok.shell.Language;
import id.tolok.shell.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Answers programs that may not go on, as problem+json (RFC 9457) with the challenge that says
/// what is missing (RFC 6750).
@Component
final class ApiProblems {

  private static final String CHALLENGE = "Bearer realm=\"tolok\"";

  private final JsonMapper json;

  ApiProblems(JsonMapper json) {
    this.json = json;
  }

  void noToken(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
    write(request, response, HttpStatus.UNAUTHORIZED, "access.api.no-token");
  }

  void invalidToken(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE + ", error=\"invalid_token\"");
    write(request, response, HttpStatus.UNAUTHORIZED, "access.api.invalid-token");
  }

  void tooMany(HttpServletRequest request, HttpServletResponse response, Duration wait)
      throws IOException {
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.plusMillis(999).toSeconds()));
    write(request, response, HttpStatus.TOO_MANY_REQUESTS, "access.api.too-many");
  }

  void forbidden(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE + ", error=\"insufficient_scope\"");
    write(request, response, HttpStatus.FORBIDDEN, "access.api.forbidden");
  }

  private void write(
      HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key)
      throws IOException {
    var words = Words.in(language(request));
    var problem = new LinkedHashMap<String, Object>();
    problem.put("type", "about:blank");
    problem.put("title", words.get(key + ".title"));
    problem.put("status", status.value());
    problem.put("detail", words.get(key + ".detail"));
    problem.put("instance", request.getRequestURI());
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, words.language().tag());
    response.getOutputStream().write(json.writeValueAsBytes(problem));
  }

  private static Language language(HttpServletRequest request) {
    boolean asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
    return asked && request.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage())
        ? Language.EN
        : Language.ID;
  }
}
