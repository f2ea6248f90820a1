package id.tolok.shell.api;

import id.tolok.shell.Words;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;

/// Tells a fault of a request as problem+json (RFC 9457), in English where the program asks for it
/// and in Indonesian otherwise.
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiFaultAnswers {

  private final Problems problems;

  ApiFaultAnswers(Problems problems) {
    this.problems = problems;
  }

  @ExceptionHandler
  View answer(ApiFault fault, HttpServletRequest request) {
    var words = Words.in(Problems.language(request));
    return problems.view(
        fault.status().value(),
        fault.key(),
        words,
        words.get(fault.key() + ".detail", fault.values().toArray()),
        request.getRequestURI(),
        request);
  }
}
