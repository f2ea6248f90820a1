package id.tolok.shell.web;

import id.tolok.shell.viewer.CurrentViewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/// One line per request: what was asked, how it was answered, how long it took, for whom. Without
/// the query, which may carry what people look for. With `logging.structured.format.console=ecs`
/// each value is a field of its own.
@Component
public final class RequestLog implements HandlerInterceptor {

  private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);
  private static final String VIEWER = RequestLog.class.getName() + ".viewer";

  RequestLog() {}

  /// Notes who is asking while that is known.
  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    CurrentViewer.get().accountId().ifPresent(id -> request.setAttribute(VIEWER, id));
    return true;
  }

  void write(HttpServletRequest request, HttpServletResponse response, long nanos) {
    String path = request.getRequestURI();
    boolean file = path.startsWith("/aset/") || path.startsWith("/webjars/");
    var line = file ? LOG.atDebug() : LOG.atInfo();
    long millis = TimeUnit.NANOSECONDS.toMillis(nanos);
    Object viewer = request.getAttribute(VIEWER);
    line.addKeyValue("method", request.getMethod())
        .addKeyValue("path", path)
        .addKeyValue("route", request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
        .addKeyValue("status", response.getStatus())
        .addKeyValue("duration_ms", millis)
        .addKeyValue("viewer", viewer)
        .log(
            "{} {} {} {} ms viewer {}",
            request.getMethod(),
            path,
            response.getStatus(),
            millis,
            viewer == null ? "-" : viewer);
  }
}
