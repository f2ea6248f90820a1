package id.tolok.shell;

import id.tolok.testing.SignedIn;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// Finds the pages a person can reach: every address without variables that the program knows, and
/// from there every link.
final class PageCrawl {

  /// As many pages of one kind are looked at; a second one often shows what the first does not.
  private static final int MOST_PER_ROUTE = 2;

  /// A page that answered.
  ///
  /// @param route its kind
  /// @param first whether it is the first of its kind
  record Found(String path, String route, String title, boolean first) {}

  private final SignedIn person;
  private final Set<PathPattern> routes = new LinkedHashSet<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private final Map<String, String> broken = new LinkedHashMap<>();

  PageCrawl(SignedIn person, RequestMappingHandlerMapping mapping) {
    this.person = person;
    for (Map.Entry<RequestMappingInfo, HandlerMethod> entry :
        mapping.getHandlerMethods().entrySet()) {
      var methods = entry.getKey().getMethodsCondition().getMethods();
      if (methods.contains(RequestMethod.GET)
          && entry.getValue().getBeanType().getName().startsWith("id.tolok")) {
        entry.getKey().getPatternValues().stream()
            .map(PathPatternParser.defaultInstance::parse)
            .forEach(routes::add);
      }
    }
  }

  /// The pages, first the addresses of the program, then what they lead to.
  List<Found> pages() {
    var waiting = new ArrayDeque<String>();
    var pages = new LinkedHashMap<String, Found>();
    waiting.add("/");
    routes.stream()
        .map(PathPattern::getPatternString)
        .filter(pattern -> !pattern.contains("{") && !pattern.startsWith("/api/"))
        .forEach(waiting::add);
    while (!waiting.isEmpty()) {
      String path = waiting.poll();
      var route = route(path);
      if (route.isEmpty() || pages.containsKey(path) || !wanted(route.get())) {
        continue;
      }
      var answer = person.get(path);
      boolean page =
          answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")
              && answer.body().startsWith("<!DOCTYPE");
      if (answer.statusCode() == 200 && page) {
        boolean first = !seen.containsKey(route.get());
        seen.merge(route.get(), 1, Integer::sum);
        String title = Jsoup.parse(answer.body()).title();
        pages.put(path, new Found(path, route.get(), title, first));
        waiting.addAll(links(answer.body(), path));
      } else if (answer.statusCode() >= 500) {
        broken.put(path, String.valueOf(answer.statusCode()));
      } else if (answer.statusCode() >= 400 && !path.equals(route.get())) {
        broken.put(path, String.valueOf(answer.statusCode()));
      }
    }
    return List.copyOf(pages.values());
  }

  /// Links that lead nowhere, and what they answered.
  Map<String, String> broken() {
    return broken;
  }

  private boolean wanted(String route) {
    return seen.getOrDefault(route, 0) < MOST_PER_ROUTE;
  }

  private Optional<String> route(String path) {
    var parsed = PathContainer.parsePath(URI.create(path).getRawPath());
    return routes.stream()
        .filter(pattern -> pattern.matches(parsed))
        .sorted()
        .map(PathPattern::getPatternString)
        .findFirst();
  }

  private List<String> links(String html, String from) {
    return Jsoup.parse(html, person.server() + from).select("a[href]:not([download])").stream()
        .map(link -> link.attr("abs:href"))
        .filter(address -> address.startsWith(person.server() + "/"))
        .map(address -> address.substring(person.server().length()))
        .map(
            address -> address.contains("#") ? address.substring(0, address.indexOf('#')) : address)
        .distinct()
        .toList();
  }
}
