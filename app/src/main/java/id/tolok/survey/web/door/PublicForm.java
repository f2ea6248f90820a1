package id.tolok.survey.web.door;

import id.tolok.survey.defence.KioskPasses;
import id.tolok.survey.form.FormFields;
import id.tolok.survey.form.FormNames;
import id.tolok.survey.form.door.Door;
import id.tolok.survey.web.form.FormNotes;
import id.tolok.survey.web.form.FormPages;
import id.tolok.survey.web.form.FormPages.Where;
import id.tolok.survey.web.form.FormPlace;
import id.tolok.survey.web.form.FormWords;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Everything under `/s`: which page it is, and for whom.
@Component
final class PublicForm {

  private static final Logger LOG = LoggerFactory.getLogger(PublicForm.class);
  private static final Pattern CODE = Pattern.compile("[a-z2-9]{6,12}");
  private static final int CODE_PLACE = 2;

  private final Entrance entrance;
  private final FormPages pages;
  private final FormNotes notes;
  private final PublicAnswers answers;
  private final KioskCookie cookie;
  private final KioskPasses passes;
  private final Replies replies;

  PublicForm(
      Entrance entrance,
      FormPages pages,
      FormNotes notes,
      PublicAnswers answers,
      KioskCookie cookie,
      KioskPasses passes,
      Replies replies) {
    this.entrance = entrance;
    this.pages = pages;
    this.notes = notes;
    this.answers = answers;
    this.cookie = cookie;
    this.passes = passes;
    this.replies = replies;
  }

  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var query = query(request);
    var visit = new FormVisit(request, response, FormWords.language(query.get(FormNames.LANGUAGE)));
    try {
      route(visit, query);
    } catch (DataAccessException | TransactionException away) {
      LOG.warn("the survey cannot be answered", away);
      response.setHeader("Retry-After", "10");
      replies.refused(visit, visit.nowhere(), HttpServletResponse.SC_SERVICE_UNAVAILABLE, "away");
    }
  }

  private static FormFields query(HttpServletRequest request) {
    var query = request.getQueryString();
    return FormFields.parse(
            query == null ? new byte[0] : query.getBytes(StandardCharsets.ISO_8859_1))
        .orElseGet(FormFields::none);
  }

  private void route(FormVisit visit, FormFields query) throws IOException {
    var parts = visit.request().getRequestURI().split("/", -1);
    if (parts.length <= CODE_PLACE || parts[CODE_PLACE].isEmpty()) {
      ask(visit, query.get("kode"));
      return;
    }
    var code = parts[CODE_PLACE].toLowerCase(Locale.ROOT);
    var rest = parts.length == CODE_PLACE + 1 ? "" : parts[CODE_PLACE + 1];
    boolean tooDeep = parts.length > CODE_PLACE + 3;
    if (tooDeep || !code.equals(FormPlace.STAFF) && !CODE.matcher(code).matches()) {
      replies.unknown(visit);
    } else if (visit.isPost()) {
      if (rest.isEmpty()) {
        answers.take(visit, code);
      } else {
        replies.unknown(visit);
      }
    } else if (!visit.isGet()) {
      visit.notAllowed();
    } else if (code.equals(FormPlace.STAFF)) {
      staff(visit, rest);
    } else {
      get(visit, code, rest, parts.length == CODE_PLACE + 3 ? parts[CODE_PLACE + 2] : "", query);
    }
  }

  /// Who typed the address may have typed it without the code, or types the code here.
  private void ask(FormVisit visit, String typed) throws IOException {
    var code = typed.strip().toLowerCase(Locale.ROOT);
    if (CODE.matcher(code).matches()) {
      var place = visit.at(code, OptionalLong.empty());
      visit.onward(place, place.start());
      return;
    }
    replies.unknown(visit);
  }

  /// The thanks of internal rounds; their form is opened by who signed in.
  private void staff(FormVisit visit, String rest) throws IOException {
    if (!rest.equals("terima-kasih")) {
      replies.unknown(visit);
      return;
    }
    var place = FormPlace.staff(visit.language());
    visit.page(
        place,
        HttpServletResponse.SC_OK,
        pages.note(place, Where.UNKNOWN, place.thanks(), notes.staffThanks(visit.language())));
  }

  private void get(FormVisit visit, String code, String rest, String last, FormFields query)
      throws IOException {
    var found = entrance.open(visit, code);
    if (found.isEmpty()) {
      return;
    }
    var door = found.get();
    var point = door.at().point();
    var place = visit.at(code, cookie.device(visit.request(), point.id()));
    switch (rest) {
      case "" -> open(visit, place, door, query);
      case "terima-kasih" ->
          visit.page(
              place,
              HttpServletResponse.SC_OK,
              pages.note(place, Replies.where(door), place.thanks(), notes.thanks(place)));
      case "kios" -> kiosk(visit, code, door, last);
      default -> replies.unknown(visit);
    }
  }

  private void open(FormVisit visit, FormPlace place, Door door, FormFields query)
      throws IOException {
    if (door.paper().isEmpty()) {
      visit.page(
          place,
          HttpServletResponse.SC_OK,
          pages.note(place, Replies.where(door), place.address(), notes.closed(place, door)));
      return;
    }
    var paper = door.paper().get();
    var service =
        paper.services().size() == 1
            ? Optional.of(paper.services().getFirst())
            : paper.service(query.get(FormNames.SERVICE));
    visit.page(
        place,
        HttpServletResponse.SC_OK,
        service
            .map(chosen -> pages.form(paper, place, chosen))
            .orElseGet(() -> pages.services(paper, place)));
  }

  /// Makes the device that opens an officer's invitation a kiosk, or ends it.
  private void kiosk(FormVisit visit, String code, Door door, String invitation)
      throws IOException {
    var place = visit.at(code, OptionalLong.empty());
    if (invitation.equals("selesai")) {
      cookie.take(visit.request(), visit.response(), place.address());
      visit.onward(place, place.address());
      return;
    }
    var pass = passes.accept(invitation, door.at().point().id());
    if (pass.isPresent()) {
      cookie.give(visit.request(), visit.response(), place.address(), pass.get());
      visit.onward(place, place.address());
      return;
    }
    replies.refused(visit, place, HttpServletResponse.SC_FORBIDDEN, "kiosk-late");
  }
}
