package id.tolok.survey.web.form;

import id.tolok.survey.Channel;
import id.tolok.survey.defence.FormTokens;
import id.tolok.survey.defence.FormTokens.Read;
import id.tolok.survey.defence.NetworkDay;
import id.tolok.survey.defence.Networks;
import id.tolok.survey.defence.OpenForm;
import id.tolok.survey.form.AnswerDesk;
import id.tolok.survey.form.AnswerDesk.Sent;
import id.tolok.survey.form.Answered;
import id.tolok.survey.form.Door;
import id.tolok.survey.form.Doors;
import id.tolok.survey.form.FilledForm;
import id.tolok.survey.form.FormFields;
import id.tolok.survey.form.FormNames;
import id.tolok.survey.form.FormReading;
import id.tolok.survey.form.Paper;
import id.tolok.survey.web.form.FormPages.Where;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Takes a form that was sent and says what became of it; whatever is wrong, what was filled in
/// comes back.
@Component
final class PublicAnswers {

  private static final int UNPROCESSABLE = 422;
  private static final int TOO_MANY = 429;

  private final Doors doors;
  private final FormTokens tokens;
  private final Networks networks;
  private final AnswerDesk desk;
  private final KioskCookie cookie;
  private final FormPages pages;
  private final FormNotes notes;
  private final Clock clock;

  PublicAnswers(
      Doors doors,
      FormTokens tokens,
      Networks networks,
      AnswerDesk desk,
      KioskCookie cookie,
      FormPages pages,
      FormNotes notes,
      Clock clock) {
    this.doors = doors;
    this.tokens = tokens;
    this.networks = networks;
    this.desk = desk;
    this.cookie = cookie;
    this.pages = pages;
    this.notes = notes;
    this.clock = clock;
  }

  /// A form against the paper of its address.
  private record Received(
      FormVisit visit,
      FormPlace place,
      Paper paper,
      FormFields fields,
      FilledForm filled,
      @Nullable NetworkDay day) {

    String token() {
      return fields.get(FormNames.TOKEN);
    }
  }

  /// @param code end of the address, in the form of one
  void take(FormVisit visit, String code) throws IOException {
    if (!Sending.isForm(visit.request())) {
      refuse(visit, code, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "not-form");
      return;
    }
    var body = Sending.body(visit.request());
    if (body.isEmpty()) {
      refuse(visit, code, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "too-large");
      return;
    }
    var fields = FormFields.parse(body.get());
    if (fields.isEmpty()) {
      refuse(visit, code, HttpServletResponse.SC_BAD_REQUEST, "not-form");
      return;
    }
    var language = FormWords.language(fields.get().get(FormNames.LANGUAGE));
    if (code.equals(FormPlace.STAFF)) {
      takeOfStaff(visit.in(language), fields.get());
    } else {
      takeOfPlace(visit.in(language), code, fields.get());
    }
  }

  private void takeOfPlace(FormVisit visit, String code, FormFields fields) throws IOException {
    var found = doors.find(code);
    if (found.isEmpty()) {
      refuse(visit, "", HttpServletResponse.SC_NOT_FOUND, "unknown");
      return;
    }
    var door = found.get();
    var device = cookie.device(visit.request(), door.at().point().id());
    var place = visit.at(code, device);
    if (door.paper().isEmpty()) {
      closed(visit, place, door);
      return;
    }
    var paper = door.paper().get();
    judge(
        new Received(
            visit,
            place,
            paper,
            fields,
            FormReading.read(paper, fields),
            day(visit, paper, device)),
        door);
  }

  private NetworkDay day(FormVisit visit, Paper paper, OptionalLong device) {
    return device.isPresent()
        ? networks.ofKiosk(paper.round().id(), device.getAsLong(), paper.zone())
        : networks.ofAddress(paper.round().id(), visit.request().getRemoteAddr(), paper.zone());
  }

  /// An internal round is known by the token alone, which only a signed-in person was given.
  private void takeOfStaff(FormVisit visit, FormFields fields) throws IOException {
    var place = visit.at(FormPlace.STAFF);
    var paper = internal(tokens.read(fields.get(FormNames.TOKEN)));
    if (paper.isEmpty()) {
      refuse(visit, FormPlace.STAFF, HttpServletResponse.SC_CONFLICT, "staff-closed");
      return;
    }
    judge(
        new Received(
            visit, place, paper.get(), fields, FormReading.read(paper.get(), fields), null),
        null);
  }

  private Optional<Paper> internal(Read token) {
    return switch (token) {
      case Read.Good(OpenForm form) -> inside(form);
      case Read.TooOld(OpenForm form) -> inside(form);
      case Read.Foreign() -> Optional.empty();
    };
  }

  private Optional<Paper> inside(OpenForm form) {
    return form.pointId().isPresent() ? Optional.empty() : doors.internal(form.roundId());
  }

  private void judge(Received received, @Nullable Door door) throws IOException {
    switch (tokens.read(received.token())) {
      case Read.Foreign() ->
          again(received, HttpServletResponse.SC_BAD_REQUEST, FormNotice.FOREIGN);
      case Read.TooOld(var form) -> again(received, UNPROCESSABLE, FormNotice.TOO_OLD);
      case Read.Good(var form) -> {
        if (!form.pointId().equals(received.paper().pointId())) {
          again(received, HttpServletResponse.SC_BAD_REQUEST, FormNotice.FOREIGN);
        } else if (form.roundId() != received.paper().round().id()) {
          otherRound(received);
        } else {
          give(received, form, door);
        }
      }
    }
  }

  /// The same answers on a new form; a script that makes up tokens is slowed down like any other.
  private void again(Received received, int status, FormNotice notice) throws IOException {
    var wait = tried(received);
    var paper = received.paper();
    if (wait.isPresent()) {
      tooMany(received, wait.get(), newToken(paper));
      return;
    }
    show(received, status, received.filled(), newToken(paper), notice);
  }

  /// Answers to other questions mean nothing here.
  private void otherRound(Received received) throws IOException {
    var paper = received.paper();
    var service = received.filled().service().orElse(paper.services().getFirst());
    show(
        received,
        HttpServletResponse.SC_CONFLICT,
        FilledForm.empty(paper, service),
        newToken(paper),
        FormNotice.OTHER_ROUND);
  }

  private void give(Received received, OpenForm form, @Nullable Door door) throws IOException {
    var place = received.place();
    var channel = place.kiosk().isPresent() ? Channel.KIOSK : Channel.PUBLIC;
    var sent =
        new Sent(
            received.paper(),
            form,
            received.filled(),
            channel,
            place.language().tag(),
            received.day());
    switch (desk.take(sent)) {
      case Answered.Kept() ->
          received.visit().onward(place, FormPlace.in(place.thanks(), place.language()));
      case Answered.Known() ->
          received
              .visit()
              .page(place, HttpServletResponse.SC_CONFLICT, note(received, notes.known(place)));
      case Answered.NotYet(var filled) ->
          show(
              received,
              UNPROCESSABLE,
              filled,
              received.token(),
              filled.faults().isEmpty() ? FormNotice.UNFILLED : FormNotice.FAULTS);
      case Answered.Closed() -> closed(received, door);
      case Answered.TooMany(var wait) -> tooMany(received, wait, received.token());
      case Answered.TryAgain() -> {
        received.visit().response().setHeader("Retry-After", "5");
        show(
            received,
            HttpServletResponse.SC_SERVICE_UNAVAILABLE,
            received.filled(),
            received.token(),
            FormNotice.TRY_AGAIN);
      }
    }
  }

  private void tooMany(Received received, Duration wait, String token) throws IOException {
    long seconds = Math.max(1, wait.toSeconds() + 1);
    received.visit().response().setHeader("Retry-After", String.valueOf(seconds));
    boolean kiosk = received.place().kiosk().isPresent();
    show(
        received,
        TOO_MANY,
        received.filled(),
        token,
        kiosk ? FormNotice.TOO_FAST : FormNotice.TOO_MANY);
  }

  private Optional<Duration> tried(Received received) {
    var day = received.day();
    return day == null ? Optional.empty() : day.tried(clock.instant());
  }

  private void show(Received received, int status, FilledForm form, String token, FormNotice notice)
      throws IOException {
    received
        .visit()
        .page(
            received.place(),
            status,
            pages.filled(received.paper(), received.place(), form, token, notice));
  }

  private byte[] note(Received received, NoteView note) {
    var place = received.place();
    return pages.note(place, PublicForm.where(received.paper()), place.address(), note);
  }

  private void closed(Received received, @Nullable Door door) throws IOException {
    if (door == null) {
      refuse(received.visit(), FormPlace.STAFF, HttpServletResponse.SC_CONFLICT, "staff-closed");
    } else {
      closed(received.visit(), received.place(), door);
    }
  }

  private void closed(FormVisit visit, FormPlace place, Door door) throws IOException {
    visit.page(
        place,
        HttpServletResponse.SC_CONFLICT,
        pages.note(
            place, PublicForm.where(door), place.address(), notes.closed(place, door, true)));
  }

  private void refuse(FormVisit visit, String code, int status, String key) throws IOException {
    var place = visit.at(code);
    visit.page(
        place,
        status,
        pages.note(place, Where.UNKNOWN, place.address(), notes.refused(place, key)));
  }

  private String newToken(Paper paper) {
    return tokens.open(paper.round().id(), paper.pointId());
  }
}
