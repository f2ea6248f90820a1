package id.tolok.desk.detail;

import id.tolok.desk.entry.web.EntryAddress;
import id.tolok.measurement.FigureKey;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.part.Tone;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/// Answers with what is beside a figure: as a part for the side of the grid, as a page otherwise.
@Component
final class DetailAnswers {

  /// Header of requests that want a part.
  static final String PART = "HX-Request";

  private static final int REFUSED = 422;

  private final Pages pages;
  private final DetailViews views;

  DetailAnswers(Pages pages, DetailViews views) {
    this.pages = pages;
    this.views = views;
  }

  View shown(FigureKey key, boolean part) {
    var view = views.view(key, null, null);
    return part
        ? pages.part("desk/part/detail", view)
        : pages.page("desk/detail", "desk.detail.title", view);
  }

  /// After an action: the part says what it did; a browser without scripts is sent on to the page.
  View after(FigureKey key, boolean part, Notice notice) {
    return part
        ? pages.part(
            notice.tone() == Tone.GOOD ? 200 : REFUSED,
            "desk/part/detail",
            views.view(key, notice, null))
        : pages.redirect(EntryAddress.detail(key), notice);
  }

  /// After a note that was not kept: it stands in its field, so that nobody has to write it again.
  View unkept(FigureKey key, boolean part, Notice notice, String note) {
    var view = views.view(key, notice, note);
    return part
        ? pages.part(REFUSED, "desk/part/detail", view)
        : pages.page(REFUSED, "desk/detail", "desk.detail.title", view);
  }
}
