package id.tolok.access.guard;

import id.tolok.shell.api.Problem;
import id.tolok.shell.api.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Answers programs that may not go on, as problem+json (RFC 9457) with the challenge that says
/// what is missing (RFC 6750).
@Component
final class ApiProblems {

  private static final String CHALLENGE = "Bearer realm=\"tolok\"";

  private final Problems problems;

  ApiProblems(Problems problems) {
    this.problems = problems;
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
    String detail = Problems.words(request).get(key + ".detail");
    problems.write(new Problem(status.value(), key, detail), request, response);
  }
}
