package id.tolok.shell;

import id.tolok.shell.asset.Assets;
import id.tolok.shell.navigation.Navigation;
import id.tolok.shell.navigation.NavigationGroup;
import id.tolok.shell.request.RequestId;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Viewer;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/// Makes the frame of a page from the request.
@Component
final class Frames {

  private final Visit visit;
  private final ContextBars bars;
  private final Navigation navigation;
  private final Frame.Site site;

  Frames(
      Visit visit,
      ContextBars bars,
      Navigation navigation,
      Assets assets,
      @Value("${tolok.sample:false}") boolean sample) {
    this.visit = visit;
    this.bars = bars;
    this.navigation = navigation;
    this.site = new Frame.Site(sample, version(), assets);
  }

  /// The frame of a whole page; takes the notice that waits.
  Frame whole(HttpServletRequest request, HttpServletResponse response, String title) {
    var lines =
        isPerson() ? navigation.counted(visit.words(), path(request)) : List.<NavigationGroup>of();
    return frame(request, response, title, lines, "");
  }

  /// The frame of a page that must answer at once: what waits is asked for by the page itself,
  /// after it is shown.
  Frame quick(HttpServletRequest request, HttpServletResponse response, String title) {
    if (!isPerson()) {
      return frame(request, response, title, List.of(), "");
    }
    var lines = navigation.uncounted(visit.words(), path(request));
    String later = "/pilihan/menunggu?halaman=" + path(request);
    return frame(request, response, title, lines, later);
  }

  /// The lines of the navigation with what waits behind each.
  List<NavigationGroup> lines(String path) {
    return navigation.counted(visit.words(), path);
  }

  private static boolean isPerson() {
    return CurrentViewer.get().kind() == Viewer.Kind.PERSON;
  }

  private Frame frame(
      HttpServletRequest request,
      HttpServletResponse response,
      String title,
      List<NavigationGroup> lines,
      String later) {
    var words = visit.words();
    return new Frame(
        title,
        words,
        visit.format(),
        CurrentViewer.get(),
        visit.context(),
        isPerson() ? bars.bar() : null,
        lines,
        later,
        path(request),
        address(request),
        csrf(request),
        Preferences.theme(request),
        FlashCookie.take(request, response),
        RequestId.of(request),
        site);
  }

  /// What a part of a page needs: words, formats and token, but neither navigation nor notice.
  Frame part(HttpServletRequest request) {
    return small(request, "", visit.context());
  }

  /// The frame of a page that must not ask the database.
  Frame bare(HttpServletRequest request, String title) {
    return small(request, title, visit.today());
  }

  private Frame small(HttpServletRequest request, String title, WorkContext context) {
    return new Frame(
        title,
        visit.words(),
        visit.format(),
        CurrentViewer.get(),
        context,
        null,
        List.of(),
        "",
        path(request),
        address(request),
        csrf(request),
        Preferences.theme(request),
        null,
        RequestId.of(request),
        site);
  }

  /// The path the browser shows, also where the container sent the request on to an error page.
  private static String path(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String original
        ? original
        : request.getRequestURI();
  }

  private static String address(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null ? path(request) : path(request) + "?" + query;
  }

  private static String csrf(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? token.getToken()
        : "";
  }

  private static String version() {
    @Nullable String built = Frames.class.getPackage().getImplementationVersion();
    return built == null ? "" : built;
  }
}
