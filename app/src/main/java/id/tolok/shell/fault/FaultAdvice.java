package id.tolok.shell.fault;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.View;

/// Answers what controllers throw. The edge of the program: whatever nobody foresaw is logged here,
/// once, under the request's name.
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class FaultAdvice {

  private static final Logger LOG = LoggerFactory.getLogger(FaultAdvice.class);

  private final FaultAnswers answers;

  FaultAdvice(FaultAnswers answers) {
    this.answers = answers;
  }

  @ExceptionHandler
  View answer(Throwable thrown, HttpServletRequest request) {
    var fault = Fault.of(thrown);
    if (fault.ours()) {
      LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), thrown);
    } else {
      LOG.debug("{} {}: {}", request.getMethod(), request.getRequestURI(), thrown.toString());
    }
    return answers.answer(fault, request, request.getRequestURI());
  }

  /// The browser went away; there is nobody to answer.
  @ExceptionHandler
  void nobodyLeft(AsyncRequestNotUsableException gone, HttpServletRequest request) {
    LOG.debug("{} went away: {}", request.getRequestURI(), gone.getMessage());
  }
}
