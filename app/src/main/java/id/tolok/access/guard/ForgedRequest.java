package id.tolok.access.guard;

import id.tolok.access.signin.AccessJournal;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Viewer;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/// Answers a request that changes something without the token of the session: another site made it,
/// it was sent before, or the sign-in changed meanwhile.
final class ForgedRequest implements AccessDeniedHandler {

  private final AccessJournal journal;

  ForgedRequest(AccessJournal journal) {
    this.journal = journal;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
      throws IOException, ServletException {
    if (CurrentViewer.get().kind() == Viewer.Kind.PERSON) {
      journal.requestRefused(request.getMethod() + " " + request.getRequestURI());
    }
    if (cause instanceof CsrfException && request.getHeader("HX-Request") == null) {
      request.getRequestDispatcher("/masuk/ditolak").forward(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
