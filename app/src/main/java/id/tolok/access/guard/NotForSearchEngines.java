package id.tolok.access.guard;

import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Viewer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/// Keeps pages of people who signed in, and one-time addresses, out of search engines.
final class NotForSearchEngines extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (CurrentViewer.get().kind() != Viewer.Kind.ANONYMOUS
        || request.getRequestURI().startsWith("/undangan/")) {
      response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }
    chain.doFilter(request, response);
  }
}
