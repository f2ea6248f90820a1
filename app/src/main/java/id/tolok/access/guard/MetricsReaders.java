package id.tolok.access.guard;

import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/// Who may read the metrics: a collector on this machine, and administrators of the installation. A
/// request a proxy passed on is never of this machine, even where the proxy itself is.
final class MetricsReaders implements AuthorizationManager<RequestAuthorizationContext> {

  private final Gate gate;

  MetricsReaders(Gate gate) {
    this.gate = gate;
  }

  @Override
  public AuthorizationDecision authorize(
      Supplier<? extends @Nullable Authentication> person, RequestAuthorizationContext context) {
    return new AuthorizationDecision(
        isOfThisMachine(context.getRequest()) || gate.allowsEverywhere(Action.ACCOUNT_VIEW));
  }

  private static boolean isOfThisMachine(HttpServletRequest request) {
    if (request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null) {
      return false;
    }
    try {
      return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
