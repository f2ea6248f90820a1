package id.tolok.survey.web.door;

import id.tolok.survey.defence.FormTokens;
import id.tolok.survey.defence.FormTokens.Read;
import id.tolok.survey.defence.NetworkDay;
import id.tolok.survey.defence.Networks;
import id.tolok.survey.defence.OpenForm;
import id.tolok.survey.form.AnswerDesk;
import id.tolok.survey.form.AnswerDesk.Sent;
import id.tolok.survey.form.Answered;
import id.tolok.survey.form.FormFields;
import id.tolok.survey.form.FormNames;
import id.tolok.survey.form.FormReading;
import id.tolok.survey.form.Paper;
import id.tolok.survey.form.door.Doors;
import id.tolok.survey.given.Channel;
import id.tolok.survey.web.form.FormPlace;
import id.tolok.survey.web.form.FormWords;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/// Takes a form that was sent: reads it, asks whether its token is good, and has it kept.
@Component
final class PublicAnswers {

  private final Entrance entrance;
  private final Doors doors;
  private final FormTokens tokens;
  private final Networks networks;
  private final AnswerDesk desk;
  private final KioskCookie cookie;
  private final Replies replies;
  private final Clock clock;

  PublicAnswers(
      Entrance entrance,
      Doors doors,
      FormTokens tokens,
      Networks networks,
      AnswerDesk desk,
      KioskCookie cookie,
      Replies replies,
      Clock clock) {
    this.entrance = entrance;
    this.doors = doors;
    this.tokens = tokens;
    this.networks = networks;
    this.desk = desk;
    this.cookie = cookie;
    this.replies = replies;
    this.clock = clock;
  }

  /// @param code end of the address, in the form of one
  void take(FormVisit visit, String code) throws IOException {
    boolean staff = code.equals(FormPlace.STAFF);
    var place = staff ? FormPlace.staff(visit.language()) : visit.at(code, OptionalLong.empty());
    if (!Sending.isForm(visit.request())) {
      replies.refused(visit, place, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "not-form");
      return;
    }
    var body = Sending.body(visit.request());
    if (body.isEmpty()) {
      replies.refused(visit, place, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "too-large");
      return;
    }
    var fields = FormFields.parse(body.get());
    if (fields.isEmpty()) {
      replies.refused(visit, place, HttpServletResponse.SC_BAD_REQUEST, "not-form");
      return;
    }
    var spoken = visit.in(FormWords.language(fields.get().get(FormNames.LANGUAGE)));
    if (staff) {
      takeOfStaff(spoken, fields.get());
    } else {
      takeOfPlace(spoken, code, fields.get());
    }
  }

  private void takeOfPlace(FormVisit visit, String code, FormFields fields) throws IOException {
    var found = entrance.open(visit, code);
    if (found.isEmpty()) {
      return;
    }
    var door = found.get();
    var device = cookie.device(visit.request(), door.at().point().id());
    var place = visit.at(code, device);
    if (door.paper().isEmpty()) {
      replies.closed(visit, place, door);
      return;
    }
    var paper = door.paper().get();
    var filled = FormReading.read(paper, fields);
    var day = day(visit, paper, device);
    judge(new Received(visit, place, door, paper, fields, filled, day));
  }

  private NetworkDay day(FormVisit visit, Paper paper, OptionalLong device) {
    var round = paper.round();
    var address = visit.request().getRemoteAddr();
    return device.isPresent()
        ? networks.ofKiosk(round.id(), round.answers(), device.getAsLong(), paper.zone())
        : networks.ofAddress(round.id(), round.answers(), address, paper.zone());
  }

  /// An internal round is known by the token alone, which only a signed-in person was given.
  private void takeOfStaff(FormVisit visit, FormFields fields) throws IOException {
    var paper = internal(tokens.read(fields.get(FormNames.TOKEN)));
    if (paper.isEmpty()) {
      replies.staffClosed(visit);
      return;
    }
    var inside = paper.get();
    var place = FormPlace.staff(inside.round().id(), visit.language());
    var filled = FormReading.read(inside, fields);
    judge(new Received(visit, place, null, inside, fields, filled, null));
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

  private void judge(Received received) throws IOException {
    var pause = tried(received);
    if (pause.isPresent()) {
      replies.tooMany(received, pause.get());
      return;
    }
    switch (tokens.read(received.token())) {
      case Read.Foreign() -> replies.foreign(received);
      case Read.TooOld(_) -> replies.tooOld(received);
      case Read.Good(OpenForm form) -> match(received, form);
    }
  }

  /// A script that makes up forms is slowed down like any other.
  private Optional<Duration> tried(Received received) {
    var day = received.day();
    return day == null ? Optional.empty() : day.tried(clock.instant());
  }

  private void match(Received received, OpenForm form) throws IOException {
    var paper = received.paper();
    if (!form.pointId().equals(paper.pointId())) {
      replies.foreign(received);
    } else if (form.roundId() != paper.round().id()) {
      replies.otherRound(received);
    } else {
      give(received, form);
    }
  }

  private void give(Received received, OpenForm form) throws IOException {
    var place = received.place();
    var channel = place.kiosk().isPresent() ? Channel.KIOSK : Channel.PUBLIC;
    var language = place.language().tag();
    var sent =
        new Sent(received.paper(), form, received.filled(), channel, language, received.day());
    switch (desk.take(sent)) {
      case Answered.Kept() -> replies.kept(received);
      case Answered.Known() -> replies.known(received);
      case Answered.NotYet(var filled) -> replies.notYet(received, filled);
      case Answered.Closed() -> closed(received);
      case Answered.TooMany(var pause) -> replies.tooMany(received, pause);
      case Answered.TryAgain() -> replies.tryAgain(received);
    }
  }

  private void closed(Received received) throws IOException {
    if (received.door() == null) {
      replies.staffClosed(received.visit());
    } else {
      replies.closed(received.visit(), received.place(), received.door());
    }
  }
}
