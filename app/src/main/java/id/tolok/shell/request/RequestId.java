package id.tolok.shell.request;

import jakarta.servlet.ServletRequest;

/// The name one request has in the log, in the trail and on every error page. Also in the logging
/// context under [#MDC_KEY].
public final class RequestId {

  public static final String MDC_KEY = "request";

  private static final String ATTRIBUTE = RequestId.class.getName();

  private RequestId() {}

  /// The name of a request; empty before it was given one.
  public static String of(ServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof String id ? id : "";
  }

  public static void give(ServletRequest request, String id) {
    request.setAttribute(ATTRIBUTE, id);
  }
}
