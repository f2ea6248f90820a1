package id.tolok.shell.api;

import id.tolok.shell.Language;
import id.tolok.shell.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Tells a fault of a request as problem+json (RFC 9457), in English where the program asks for it
/// and in Indonesian otherwise.
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiFaultAnswers {

  @ExceptionHandler
  ResponseEntity<ProblemDetail> answer(ApiFault fault, HttpServletRequest request) {
    var words = Words.in(language(request));
    var problem =
        ProblemDetail.forStatusAndDetail(
            fault.status(), words.get(fault.key() + ".detail", fault.values().toArray()));
    problem.setTitle(words.get(fault.key() + ".title"));
    problem.setInstance(URI.create(request.getRequestURI()));
    return ResponseEntity.status(fault.status())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .header(HttpHeaders.CONTENT_LANGUAGE, words.language().tag())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .body(problem);
  }

  private static Language language(HttpServletRequest request) {
    boolean asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
    return asked && request.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage())
        ? Language.EN
        : Language.ID;
  }
}
