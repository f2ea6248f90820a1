package id.tolok.survey.web.round;

import id.tolok.shell.Visit;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Tab;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.survey.Round;
import id.tolok.survey.TicketRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// The pages of one round, as the bar above each of them shows them.
@Component
public class RoundTabs {

  /// One page of a round.
  public enum Page {
    /// What the answers say, as they come in.
    LIVE(""),
    /// Paper typed in by a clerk.
    SHEETS("/lembar"),
    /// Spreadsheets.
    FILES("/berkas"),
    /// Sheets held back until somebody looked.
    HELD("/ditahan"),
    /// What people wrote.
    OPINIONS("/pendapat"),
    /// What is done about it.
    FOLLOW_UPS("/tindak-lanjut"),
    /// Posters, forms, sheets and reports to print.
    DOCUMENTS("/dokumen"),
    /// Codes handed out.
    TICKETS("/kupon"),
    /// Dates, services, questions.
    SETTINGS("/pengaturan");

    private final String end;

    Page(String end) {
      this.end = end;
    }

    public String address(long roundId) {
      return "/survei/putaran/" + roundId + end;
    }
  }

  private final Visit visit;
  private final Gate gate;

  RoundTabs(Visit visit, Gate gate) {
    this.visit = visit;
    this.gate = gate;
  }

  /// The pages of a round the viewer may open.
  public List<Tab> of(Round round, Page here) {
    var tabs = new ArrayList<Tab>();
    for (Page page : Page.values()) {
      if (isShown(page, round)) {
        tabs.add(
            Tab.of(
                visit.w("survey.tab." + page.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                page.address(round.id()),
                page == here));
      }
    }
    return List.copyOf(tabs);
  }

  /// The way back from a page of a round.
  public List<Crumb> crumbs(Round round) {
    return List.of(
        new Crumb(visit.w("survey.nav"), "/survei"),
        new Crumb(round.name(), Page.LIVE.address(round.id())));
  }

  private boolean isShown(Page page, Round round) {
    return switch (page) {
      case LIVE, OPINIONS, FOLLOW_UPS, DOCUMENTS, SETTINGS -> true;
      case SHEETS, FILES -> gate.allows(Action.SURVEY_ENTER, round.agencyId());
      case HELD -> gate.allows(Action.SURVEY_EDIT, round.agencyId());
      case TICKETS ->
          round.ticketRule() != TicketRule.NONE
              && gate.allows(Action.SURVEY_EDIT, round.agencyId());
    };
  }
}
