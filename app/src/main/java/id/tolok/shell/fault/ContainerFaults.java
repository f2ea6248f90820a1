package id.tolok.shell.fault;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// Answers what went wrong before or beside the controllers: addresses that make no sense, uploads
/// that are too large, requests the guard stopped.
@Hidden
@Controller
final class ContainerFaults implements ErrorController {

  private static final Logger LOG = LoggerFactory.getLogger(ContainerFaults.class);

  private final FaultAnswers answers;

  ContainerFaults(FaultAnswers answers) {
    this.answers = answers;
  }

  @RequestMapping("${server.error.path:/error}")
  View answer(HttpServletRequest request) {
    String path =
        request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String original
            ? original
            : "/";
    var fault = fault(request);
    if (fault.ours()) {
      LOG.error("{} {} failed", request.getMethod(), path, thrown(request));
    }
    return answers.answer(fault, request, path);
  }

  private static Fault fault(HttpServletRequest request) {
    var thrown = thrown(request);
    if (thrown != null) {
      var fault = Fault.of(thrown);
      if (fault.kind() != Fault.Kind.BROKEN) {
        return fault;
      }
    }
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
        ? Fault.of(HttpStatusCode.valueOf(status))
        : Fault.of(Fault.Kind.NOT_FOUND);
  }

  private static @Nullable Throwable thrown(HttpServletRequest request) {
    if (request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof Throwable denied) {
      return denied;
    }
    return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
        ? thrown
        : null;
  }
}
