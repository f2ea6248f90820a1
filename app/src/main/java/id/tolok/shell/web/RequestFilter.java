package id.tolok.shell.web;

import id.tolok.shell.request.RequestId;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Names every request, so that an error page, the log and the trail speak of the same one. A name
/// that comes along is taken only from a gateway on this machine and only in a plain form:
/// strangers cannot write into the log.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RequestFilter extends OncePerRequestFilter {

  private static final String HEADER = "X-Request-Id";
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{8,64}");

  /// Letters and digits that people do not confuse when they read them out.
  private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";

  private static final int LENGTH = 12;

  private final SecureRandom random = new SecureRandom();
  private final RequestLog log;

  RequestFilter(RequestLog log) {
    this.log = log;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long start = System.nanoTime();
    String id = id(request);
    RequestId.give(request, id);
    response.setHeader(HEADER, id);
    MDC.put(RequestId.MDC_KEY, id);
    try {
      chain.doFilter(request, response);
    } finally {
      if (request.isAsyncStarted()) {
        request.getAsyncContext().addListener(new Completion(id, start, request, response));
      } else {
        log.write(request, response, System.nanoTime() - start);
      }
      MDC.remove(RequestId.MDC_KEY);
    }
  }

  /// Answers to the survey leave no line: their order in the log would tell when each was given.
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/s/");
  }

  private String id(HttpServletRequest request) {
    String given = request.getHeader(HEADER);
    if (given != null && FORM.matcher(given).matches() && isThisMachine(request.getRemoteAddr())) {
      return given;
    }
    return random
        .ints(LENGTH, 0, LETTERS.length())
        .collect(
            StringBuilder::new,
            (text, place) -> text.append(LETTERS.charAt(place)),
            StringBuilder::append)
        .toString();
  }

  private static boolean isThisMachine(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /// Writes the line of a request that is answered later, by another thread.
  private final class Completion implements AsyncListener {

    private final String id;
    private final long start;
    private final HttpServletRequest request;
    private final HttpServletResponse response;

    Completion(String id, long start, HttpServletRequest request, HttpServletResponse response) {
      this.id = id;
      this.start = start;
      this.request = request;
      this.response = response;
    }

    @Override
    public void onComplete(AsyncEvent event) {
      MDC.put(RequestId.MDC_KEY, id);
      log.write(request, response, System.nanoTime() - start);
      MDC.remove(RequestId.MDC_KEY);
    }

    @Override
    public void onTimeout(AsyncEvent event) {}

    @Override
    public void onError(AsyncEvent event) {}

    @Override
    public void onStartAsync(AsyncEvent event) {}
  }
}
