package id.tolok.survey.web.door;

import id.tolok.survey.defence.FormTokens;
import id.tolok.survey.form.FilledForm;
import id.tolok.survey.form.Paper;
import id.tolok.survey.form.door.Door;
import id.tolok.survey.web.form.FormNotes;
import id.tolok.survey.web.form.FormNotice;
import id.tolok.survey.web.form.FormPages;
import id.tolok.survey.web.form.FormPages.Where;
import id.tolok.survey.web.form.FormPlace;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// What somebody is told who sent a form. Where it is not kept, what was filled in comes back.
@Component
final class Replies {

  private static final int UNPROCESSABLE = 422;
  private static final int TOO_MANY = 429;
  private static final String RETRY_AFTER = "Retry-After";

  private final FormPages pages;
  private final FormNotes notes;
  private final FormTokens tokens;

  Replies(FormPages pages, FormNotes notes, FormTokens tokens) {
    this.pages = pages;
    this.notes = notes;
    this.tokens = tokens;
  }

  void kept(Received received) {
    var place = received.place();
    received.visit().onward(place, FormPlace.in(place.thanks(), place.language()));
  }

  void known(Received received) throws IOException {
    var place = received.place();
    var where = new Where(received.paper().agencyName(), received.paper().place());
    received
        .visit()
        .page(
            place,
            HttpServletResponse.SC_CONFLICT,
            pages.note(place, where, place.address(), notes.known(place)));
  }

  /// The same form, to be mended or completed and sent again.
  void notYet(Received received, FilledForm filled) throws IOException {
    var notice = filled.faults().isEmpty() ? FormNotice.UNFILLED : FormNotice.FAULTS;
    show(received, UNPROCESSABLE, filled, received.token(), notice);
  }

  /// The same answers on a form that can be sent.
  void foreign(Received received) throws IOException {
    int status = HttpServletResponse.SC_BAD_REQUEST;
    show(received, status, received.filled(), newToken(received.paper()), FormNotice.FOREIGN);
  }

  /// The same answers on a form that can be sent.
  void tooOld(Received received) throws IOException {
    var token = newToken(received.paper());
    show(received, UNPROCESSABLE, received.filled(), token, FormNotice.TOO_OLD);
  }

  /// An empty form: answers to other questions mean nothing here.
  void otherRound(Received received) throws IOException {
    var paper = received.paper();
    var service = received.filled().service().orElse(paper.services().getFirst());
    show(
        received,
        HttpServletResponse.SC_CONFLICT,
        FilledForm.empty(paper, service),
        newToken(paper),
        FormNotice.OTHER_ROUND);
  }

  /// The same form, to be sent later.
  void tooMany(Received received, Duration pause) throws IOException {
    retryAfter(received.visit(), pause);
    boolean kiosk = received.place().kiosk().isPresent();
    show(
        received,
        TOO_MANY,
        received.filled(),
        received.token(),
        kiosk ? FormNotice.TOO_FAST : FormNotice.TOO_MANY);
  }

  /// The same form, to be sent again at once.
  void tryAgain(Received received) throws IOException {
    received.visit().response().setHeader(RETRY_AFTER, "5");
    show(
        received,
        HttpServletResponse.SC_SERVICE_UNAVAILABLE,
        received.filled(),
        received.token(),
        FormNotice.TRY_AGAIN);
  }

  void closed(FormVisit visit, FormPlace place, Door door) throws IOException {
    visit.page(
        place,
        HttpServletResponse.SC_CONFLICT,
        pages.note(place, where(door), place.address(), notes.tooLate(place, door)));
  }

  void staffClosed(FormVisit visit) throws IOException {
    refused(
        visit, FormPlace.staff(visit.language()), HttpServletResponse.SC_CONFLICT, "staff-closed");
  }

  void unknown(FormVisit visit) throws IOException {
    var nowhere = visit.nowhere();
    visit.page(
        nowhere,
        HttpServletResponse.SC_NOT_FOUND,
        pages.note(nowhere, Where.UNKNOWN, nowhere.address(), notes.unknown(visit.language())));
  }

  /// Too many addresses that lead nowhere were tried from there.
  void wrongCodes(FormVisit visit, Duration pause) throws IOException {
    retryAfter(visit, pause);
    refused(visit, visit.nowhere(), TOO_MANY, "wrong-codes");
  }

  /// Nothing of it can be read, or nothing can be done now.
  ///
  /// @param key of its words
  void refused(FormVisit visit, FormPlace place, int status, String key) throws IOException {
    visit.page(
        place,
        status,
        pages.note(place, Where.UNKNOWN, place.address(), notes.refused(place, key)));
  }

  static Where where(Door door) {
    return new Where(door.at().agencyName(), door.at().point().name());
  }

  private static void retryAfter(FormVisit visit, Duration pause) {
    visit.response().setHeader(RETRY_AFTER, String.valueOf(Math.max(1, pause.toSeconds() + 1)));
  }

  private void show(Received received, int status, FilledForm form, String token, FormNotice notice)
      throws IOException {
    var place = received.place();
    received
        .visit()
        .page(place, status, pages.filled(received.paper(), place, form, token, notice));
  }

  private String newToken(Paper paper) {
    return tokens.open(paper.round().id(), paper.pointId());
  }
}
