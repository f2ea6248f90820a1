package id.tolok.access.guard;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/// Sends who is not signed in to the sign-in page, and back afterwards. A form keeps what was
/// typed: it came with the token of the session that ended, so it is no forgery. Scripts are told
/// by the status alone.
final class SignInFirst implements AuthenticationEntryPoint {

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
      throws IOException, ServletException {
    if (isScript(request)) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    } else if (HttpMethod.POST.matches(request.getMethod())
        && !request.getRequestURI().equals("/keluar")) {
      request.getRequestDispatcher("/masuk/lanjut").forward(request, response);
    } else {
      response.sendRedirect(
          "/masuk?kembali=" + URLEncoder.encode(here(request), StandardCharsets.UTF_8));
    }
  }

  private static boolean isScript(HttpServletRequest request) {
    var purpose = request.getHeader("Sec-Fetch-Dest");
    return request.getHeader("HX-Request") != null || "empty".equals(purpose);
  }

  private static String here(HttpServletRequest request) {
    if (!HttpMethod.GET.matches(request.getMethod())) {
      return "/";
    }
    var query = request.getQueryString();
    return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
  }
}
