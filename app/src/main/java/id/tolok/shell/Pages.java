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
  private final Visit visit;

  Pages(TemplateEngine engine, Frames frames, Visit visit) {
    this.engine = engine;
    this.frames = frames;
    this.visit = visit;
  }

  /// A whole page with status 200, under a title that is always the same.
  public View page(String template, String titleKey, Object view) {
    return page(200, template, titleKey, view);
  }

  /// A whole page with another status, such as 422 for a form whose errors are shown.
  public View page(int status, String template, String titleKey, Object view) {
    return titled(status, template, visit.w(titleKey), view);
  }

  /// A whole page under a title of its own, such as the name of what it shows.
  public View titled(String template, String title, Object view) {
    return titled(200, template, title, view);
  }

  /// A whole page with another status, under a title of its own.
  public View titled(int status, String template, String title, Object view) {
    return new JtePage(
        status,
        (request, response, output) -> {
          var frame = frames.whole(request, response, title);
          engine.render(template, Map.of("frame", frame, "view", view), output);
        });
  }

  /// A whole page that is asked for so often that what waits for its reader is fetched after it is
  /// shown; otherwise like every other.
  public View quick(String template, String title, Object view) {
    return new JtePage(
        200,
        (request, response, output) -> {
          var frame = frames.quick(request, response, title);
          engine.render(template, Map.of("frame", frame, "view", view), output);
        });
  }

  /// A page without navigation and context, which needs nothing of the database: for when that is
  /// what failed.
  public View bare(int status, String template, String title, Object view) {
    return new JtePage(
        status,
        (request, response, output) ->
            engine.render(
                template, Map.of("frame", frames.bare(request, title), "view", view), output));
  }

  /// A part of a page, for htmx to put in place. Its template takes `frame` and `view` like a
  /// page's, but does not stand in `shell/page`.
  public View part(String template, Object view) {
    return part(200, template, view);
  }

  /// A part of a page with another status, such as 422 or 409.
  public View part(int status, String template, Object view) {
    return new JtePage(
        status,
        (request, response, output) ->
            engine.render(template, Map.of("frame", frames.part(request), "view", view), output));
  }

  /// The lines of the navigation as they stand on another page, with what waits behind each.
  ///
  /// @param path of that page
  public View navigation(String template, String path) {
    return part(template, frames.lines(path));
  }

  /// Sends the browser on after an action (303), so that loading the page again repeats nothing.
  ///
  /// @param address path of ours, built by the program
  public View redirect(String address) {
    return new Onward(address, null);
  }

  /// Sends the browser on after an action; the next page says what the action did.
  public View redirect(String address, Notice notice) {
    return new Onward(address, notice);
  }
}
