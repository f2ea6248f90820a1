package id.tolok.access.web.signin;

import id.tolok.shell.Pages;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// The page for a form that came without the token of the session.
@Controller
final class RefusedRequestPage {

  private final Pages pages;

  RefusedRequestPage(Pages pages) {
    this.pages = pages;
  }

  /// Shows what was typed, so that it can be copied. Only the filters lead here. What another site
  /// sent is not shown.
  @RequestMapping("/masuk/ditolak")
  View refused(HttpServletRequest request) {
    if (!(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) instanceof String address)) {
      return pages.redirect("/masuk");
    }
    boolean own = "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    var typed = own ? Carried.original(address, request) : new Carried(address, List.of());
    return pages.page(403, "access/refused-request", "access.refused-request.title", typed);
  }
}
