package id.tolok.survey.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.survey.RoundDraft;
import id.tolok.survey.RoundKind;
import id.tolok.survey.RoundWork;
import id.tolok.survey.ServicePoint;
import id.tolok.survey.SurveyPlaces;
import id.tolok.survey.TicketRule;
import id.tolok.survey.given.TicketCodes;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.TestClock;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class TicketFormIT {

  private static final String GOOD = "434443343";

  @Autowired private People people;
  @Autowired private Places places;
  @Autowired private SurveyPlaces surveys;
  @Autowired private TicketCodes tickets;
  @Autowired private RoundWork work;

  private FormClient form;
  private List<String> codes;

  @BeforeEach
  void roundWithTickets() {
    long agency = places.agency(places.regency("Nusa Kupon"), "Kecamatan Kupon");
    var permits = surveys.service(agency, "Izin usaha");
    ServicePoint point = surveys.point(agency, "Loket 1");
    var today = TestClock.today();
    var draft =
        surveys.draft(
            agency,
            RoundKind.PUBLIC,
            today.minusMonths(1).toString(),
            today.plusMonths(1).toString(),
            permits);
    var round = surveys.planned(agency, required(draft));
    codes = CurrentViewer.asProgram(() -> tickets.make(round.id(), "satu", 2));
    CurrentViewer.asProgram(() -> work.open(round.id()));
    form = new FormClient(people.nobody(), point.code());
  }

  @Test
  void aCodeCountsOnceHoweverItIsTyped() {
    assertThat(send(codes.getFirst().toLowerCase(Locale.ROOT)).statusCode()).isEqualTo(303);
    var again = send(codes.getFirst());
    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.body()).contains("sudah dipakai", "name=\"u1\" value=\"4\" checked");
    assertThat(send(codes.getLast()).statusCode()).isEqualTo(303);
  }

  @Test
  void withoutACodeOrWithAMistypedOneNothingIsTaken() {
    assertThat(send("").body()).contains("memerlukan kode kupon");
    var mistyped = send("!!");
    assertThat(mistyped.statusCode()).isEqualTo(422);
    assertThat(mistyped.body()).contains("salah ketik", "value=\"!!\"");
    assertThat(send("A".repeat(41)).body()).contains("salah ketik");
  }

  private HttpResponse<String> send(String code) {
    var fields = form.filled(GOOD);
    fields.put("kupon", code);
    return form.send(fields);
  }

  private static RoundDraft required(RoundDraft draft) {
    return new RoundDraft(
        draft.kind(),
        draft.name(),
        draft.periodFrom(),
        draft.periodUntil(),
        draft.opensOn(),
        draft.closesOn(),
        draft.population(),
        draft.method(),
        draft.weightRule(),
        TicketRule.REQUIRED,
        draft.questionnaireId(),
        draft.serviceIds());
  }
}
