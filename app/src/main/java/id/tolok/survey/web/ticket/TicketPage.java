package id.tolok.survey.web.ticket;

import id.tolok.access.SealedSecrets;
import id.tolok.organization.Organizations;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Field;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.survey.Round;
import id.tolok.survey.RoundState;
import id.tolok.survey.Rounds;
import id.tolok.survey.TicketRule;
import id.tolok.survey.given.TicketCodes;
import id.tolok.survey.web.round.RoundTabs;
import id.tolok.survey.web.ticket.TicketView.Making;
import id.tolok.survey.web.ticket.TicketView.Printed;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Codes handed out with a service: made here, printed once.
@Controller
class TicketPage {

  private static final String PATH = "/survei/putaran/{round:\\d{1,18}}/kupon";
  private static final Pattern COUNT = Pattern.compile("\\d{1,4}");
  private static final String USUAL_COUNT = "100";

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final Rounds rounds;
  private final TicketCodes tickets;
  private final Organizations organizations;
  private final SealedSecrets secrets;
  private final RoundTabs tabs;

  TicketPage(
      Pages pages,
      Visit visit,
      Gate gate,
      Rounds rounds,
      TicketCodes tickets,
      Organizations organizations,
      SealedSecrets secrets,
      RoundTabs tabs) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.rounds = rounds;
    this.tickets = tickets;
    this.organizations = organizations;
    this.secrets = secrets;
    this.tabs = tabs;
  }

  @GetMapping(PATH)
  View show(@PathVariable("round") long roundId) {
    return page(200, round(roundId), USUAL_COUNT, secrets.make(), null);
  }

  @PostMapping(PATH)
  View make(
      @PathVariable("round") long roundId,
      @RequestParam(defaultValue = "") String jumlah,
      @RequestParam(defaultValue = "") String kumpulan) {
    var round = round(roundId);
    String typed = jumlah.strip();
    int count = COUNT.matcher(typed).matches() ? Integer.parseInt(typed) : 0;
    var codes = tickets.make(roundId, kumpulan, count);
    if (codes.isEmpty()) {
      return page(
          422,
          round,
          jumlah,
          kumpulan.isBlank() ? secrets.make() : kumpulan,
          visit.w("survey.tickets.count.wrong", visit.format().number(TicketCodes.COUNT_MAX)));
    }
    return pages.page(
        "survey/tickets-print",
        "survey.tickets.printed",
        new Printed(
            tabs.crumbs(round),
            visit.w("survey.tickets.printed.lead", visit.format().number(codes.size())),
            organizations.agency(round.agencyId()).name(),
            visit.w("survey.tickets.invitation"),
            visit.w("survey.tickets.until", visit.format().date(round.closesOn())),
            codes,
            RoundTabs.Page.TICKETS.address(roundId)));
  }

  private Round round(long roundId) {
    var round = rounds.round(roundId);
    gate.require(Action.SURVEY_EDIT, round.agencyId());
    return round;
  }

  private View page(int status, Round round, String count, String batch, @Nullable String error) {
    var stock = tickets.stock(round.id());
    return pages.titled(
        status,
        "survey/tickets",
        visit.w("survey.tickets.title", round.name()),
        new TicketView(
            tabs.crumbs(round),
            tabs.of(round, RoundTabs.Page.TICKETS),
            visit.w("survey.ticket-rule." + round.ticketRule().name()),
            visit.format().number(stock.made()),
            visit.format().number(stock.used()),
            round.ticketRule() == TicketRule.NONE,
            takes(round) ? making(round, count, batch, error) : null));
  }

  private Making making(Round round, String count, String batch, @Nullable String error) {
    return new Making(
        RoundTabs.Page.TICKETS.address(round.id()),
        batch,
        Field.of("jumlah", visit.w("survey.tickets.count"))
            .withHint(
                visit.w("survey.tickets.count.hint", visit.format().number(TicketCodes.COUNT_MAX)))
            .withValue(count)
            .withError(error));
  }

  private static boolean takes(Round round) {
    return round.ticketRule() != TicketRule.NONE
        && (round.state() == RoundState.DRAFT || round.state() == RoundState.OPEN);
  }
}
