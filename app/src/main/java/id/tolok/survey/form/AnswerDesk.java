package id.tolok.survey.form;

import id.tolok.survey.PublicService;
import id.tolok.survey.defence.Admission;
import id.tolok.survey.defence.NetworkDay;
import id.tolok.survey.defence.OpenForm;
import id.tolok.survey.given.Channel;
import id.tolok.survey.given.GivenSheet;
import id.tolok.survey.given.SheetIntake;
import id.tolok.survey.given.TicketCodes;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Takes filled forms: what is ready goes to the intake, with a random number in place of where it
/// came from. A network that sends too much is held before its sheet is kept, never after.
@Component
public final class AnswerDesk {

  private final SheetIntake intake;
  private final TicketCodes tickets;
  private final NetworkHolds held;
  private final GivenOpinions opinions;
  private final Clock clock;

  AnswerDesk(
      SheetIntake intake,
      TicketCodes tickets,
      NetworkHolds held,
      GivenOpinions opinions,
      Clock clock) {
    this.intake = intake;
    this.tickets = tickets;
    this.held = held;
    this.opinions = opinions;
    this.clock = clock;
  }

  /// A form on its way in.
  ///
  /// @param form the one-time form it was filled in on
  /// @param language `id` or `en`
  /// @param day of the network or kiosk it came from; null for internal rounds, where everybody
  ///   sits in the same office
  public record Sent(
      Paper paper,
      OpenForm form,
      FilledForm filled,
      Channel channel,
      String language,
      @Nullable NetworkDay day) {}

  /// Keeps a form, or says why not.
  public Answered take(Sent sent) {
    var filled = sent.filled();
    if (!filled.isReady() || filled.service().isEmpty()) {
      return new Answered.NotYet(filled);
    }
    var ticket = ticket(sent);
    if (ticket.isEmpty() && !filled.ticket().isEmpty()) {
      return new Answered.NotYet(filled.with(new Fault(Fault.Kind.TICKET_WRONG, FormNames.TICKET)));
    }
    return give(sent, filled.service().get(), ticket.orElse(null));
  }

  private Optional<byte[]> ticket(Sent sent) {
    var typed = sent.filled().ticket();
    return typed.isEmpty()
        ? Optional.empty()
        : tickets.fingerprint(sent.paper().round().id(), typed);
  }

  private Answered give(Sent sent, PublicService service, byte @Nullable [] ticket) {
    if (sent.day() == null) {
      return given(sent, sheet(sent, service, ticket, 0), GivenOpinions.Standing.SHOWN);
    }
    var number = sent.form().number();
    return switch (sent.day().sheet(number, sent.filled().look(), clock.instant())) {
      case Admission.Refused(var pause) -> new Answered.TooMany(pause);
      case Admission.Taken taken -> admitted(sent, service, ticket, taken);
    };
  }

  private Answered admitted(
      Sent sent, PublicService service, byte @Nullable [] ticket, Admission.Taken taken) {
    if (taken.hold().isPresent() && !held.hold(sent.paper().round(), taken)) {
      return new Answered.TryAgain();
    }
    var standing = taken.held() ? GivenOpinions.Standing.HELD : GivenOpinions.Standing.SHOWN;
    var answered = given(sent, sheet(sent, service, ticket, taken.origin()), standing);
    if (!(answered instanceof Answered.Kept)) {
      taken.notKept();
    }
    return answered;
  }

  private Answered given(Sent sent, GivenSheet sheet, GivenOpinions.Standing standing) {
    return switch (intake.give(sheet)) {
      case KEPT -> opinions.keep(sent, standing) ? new Answered.Kept() : new Answered.TryAgain();
      // Where the program died between the two, the opinion is kept now; it is known by the form.
      case KNOWN -> opinions.keep(sent, standing) ? new Answered.Known() : new Answered.TryAgain();
      case TICKET_SPENT ->
          new Answered.NotYet(
              sent.filled().with(new Fault(Fault.Kind.TICKET_SPENT, FormNames.TICKET)));
      case ROUND_CLOSED -> new Answered.Closed();
      case TRY_AGAIN -> new Answered.TryAgain();
    };
  }

  private GivenSheet sheet(
      Sent sent, PublicService service, byte @Nullable [] ticket, long origin) {
    var round = sent.paper().round();
    return new GivenSheet(
        round.agencyId(),
        round.id(),
        service.id(),
        sent.paper().pointId(),
        sent.channel(),
        clock.instant().truncatedTo(ChronoUnit.HOURS),
        sent.filled().respondent(),
        sent.filled().scores(),
        sent.form().number(),
        origin,
        ticket,
        OptionalLong.empty());
  }
}
