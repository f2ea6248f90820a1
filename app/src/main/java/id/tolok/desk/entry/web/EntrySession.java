package id.tolok.desk.entry.web;

import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/// Tells a page that was open for long, or lost its line, whose session the browser carries now: so
/// that cells which waited are sent under the account that typed them and no other.
@Controller
class EntrySession {

  private final Gate gate;

  EntrySession(Gate gate) {
    this.gate = gate;
  }

  /// @param csrf token that requests of this session carry
  record Answer(String account, String csrf) {}

  @GetMapping(EntryAddress.PAGE + "/sesi")
  @ResponseBody
  ResponseEntity<Answer> session(HttpServletRequest request) {
    gate.requireAnywhere(Action.FIGURE_ENTER);
    String csrf =
        request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
            ? token.getToken()
            : "";
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(new Answer(EntryAddress.account(), csrf));
  }
}
