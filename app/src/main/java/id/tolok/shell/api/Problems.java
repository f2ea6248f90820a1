package id.tolok.shell.api;

import id.tolok.shell.Language;
import id.tolok.shell.RequestId;
import id.tolok.shell.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/// Makes problem+json (RFC 9457). Each problem has a `type` that is an address of ours explaining
/// it, a `code` for programs to branch on and the `request` to ask about; title and detail are in
/// the language asked for by `Accept-Language`.
@Component
public final class Problems {

  private static final String DOCUMENTATION = "/masalah/";

  private final JsonMapper json;

  Problems(JsonMapper json) {
    this.json = json;
  }

  /// English where the program asks for it, Indonesian otherwise.
  public static Language language(HttpServletRequest request) {
    boolean asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
    return asked && request.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage())
        ? Language.EN
        : Language.ID;
  }

  /// The problem itself.
  ///
  /// @param key of its words: `KEY.title` says what kind of problem, the last part is its code
  /// @param detail this time, ready to be read
  /// @param path the address that was asked
  public static ProblemDetail problem(
      int status,
      String key,
      Words words,
      String detail,
      String path,
      HttpServletRequest request) {
    var problem = ProblemDetail.forStatus(status);
    problem.setType(URI.create(DOCUMENTATION + key));
    problem.setTitle(words.get(key + ".title"));
    problem.setDetail(detail);
    problem.setProperty("code", key.substring(key.lastIndexOf('.') + 1));
    problem.setProperty("request", RequestId.of(request));
    try {
      problem.setInstance(URI.create(path));
    } catch (IllegalArgumentException unwritable) {
      problem.setInstance(null);
    }
    return problem;
  }

  /// The problem as a whole answer.
  public View view(
      int status,
      String key,
      Words words,
      String detail,
      String path,
      HttpServletRequest asked) {
    var body = json.writeValueAsBytes(problem(status, key, words, detail, path, asked));
    return (model, request, response) -> {
      response.setStatus(status);
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      response.setHeader(HttpHeaders.CONTENT_LANGUAGE, words.language().tag());
      response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
    };
  }
}
