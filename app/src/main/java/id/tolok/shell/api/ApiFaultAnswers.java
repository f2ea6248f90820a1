package id.tolok.shell.api;

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
    var words = Problems.words(request);
    return problems.view(
        new Problem(
            fault.status().value(),
            fault.key(),
            words.get(fault.key() + ".detail", fault.values().toArray())));
  }
}
