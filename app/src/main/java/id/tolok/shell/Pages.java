package id.tolok.shell;

import gg.jte.TemplateEngine;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/// Makes pages. A controller returns `pages.page("catalogue/indicator-list",
/// "catalogue.list.title", view)`; the template `src/main/jte/catalogue/indicator-list.jte` takes
/// `@param Frame frame` and `@param IndicatorListView view`.
@Component
public final class Pages {

  private final TemplateEngine engine;
  private final Frames frames;

  Pages(TemplateEngine engine, Frames frames) {
    this.engine = engine;
    this.frames = frames;
  }

  /// A whole page with status 200.
  public View page(String template, String titleKey, Object view) {
    return page(200, template, titleKey, view);
  }

  /// A whole page with another status, such as 422 for a form whose errors are shown.
  public View page(int status, String template, String titleKey, Object view) {
    return new JtePage(
        status,
        (request, response, output) -> {
          var frame = frames.of(request, response, titleKey);
          engine.render(template, Map.of("frame", frame, "view", view), output);
        });
  }
}
