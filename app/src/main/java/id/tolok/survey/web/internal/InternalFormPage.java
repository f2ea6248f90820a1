package id.tolok.survey.web.internal;

import id.tolok.shell.Visit;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import id.tolok.shell.viewer.Viewer;
import id.tolok.survey.Round;
import id.tolok.survey.RoundKind;
import id.tolok.survey.Rounds;
import id.tolok.survey.form.Paper;
import id.tolok.survey.form.door.Doors;
import id.tolok.survey.form.door.StaffForms;
import id.tolok.survey.web.form.FormNotes;
import id.tolok.survey.web.form.FormPages;
import id.tolok.survey.web.form.FormPages.Where;
import id.tolok.survey.web.form.FormPlace;
import id.tolok.survey.web.form.FormWords;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The form of an internal round. Signing in shows that somebody belongs to the office; what they
/// send carries no name.
@Controller
final class InternalFormPage {

  private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

  private final Rounds rounds;
  private final Doors doors;
  private final StaffForms forms;
  private final FormPages pages;
  private final FormNotes notes;
  private final Gate gate;
  private final Visit visit;

  InternalFormPage(
      Rounds rounds,
      Doors doors,
      StaffForms forms,
      FormPages pages,
      FormNotes notes,
      Gate gate,
      Visit visit) {
    this.rounds = rounds;
    this.doors = doors;
    this.forms = forms;
    this.pages = pages;
    this.notes = notes;
    this.gate = gate;
    this.visit = visit;
  }

  @GetMapping("/survei/internal/{round}")
  ResponseEntity<byte[]> form(
      @PathVariable("round") long roundId,
      @RequestParam(name = "layanan", defaultValue = "") String service,
      @RequestParam(name = "bahasa", defaultValue = "") String named) {
    var round = internal(roundId);
    gate.require(Action.SURVEY_VIEW, round.agencyId());
    var language = named.isEmpty() ? visit.words().language() : FormWords.language(named);
    var place = FormPlace.staff(roundId, language);
    return ResponseEntity.ok()
        .contentType(HTML)
        .body(
            doors
                .internal(roundId)
                .map(paper -> page(paper, place, service))
                .orElseGet(() -> closed(place)));
  }

  private Round internal(long roundId) {
    var round = rounds.round(roundId);
    if (round.kind() != RoundKind.INTERNAL) {
      throw new NotFound("internal round", roundId);
    }
    return round;
  }

  private byte[] page(Paper paper, FormPlace place, String named) {
    var service =
        paper.services().size() == 1
            ? Optional.of(paper.services().getFirst())
            : paper.service(named);
    return service
        .map(chosen -> pages.form(paper, place, chosen, token(paper)))
        .orElseGet(() -> pages.services(paper, place));
  }

  private String token(Paper paper) {
    var viewer = CurrentViewer.get();
    long holder = viewer.kind() == Viewer.Kind.PERSON ? viewer.accountId().orElseThrow() : 0;
    return forms.open(paper.round().id(), holder);
  }

  private byte[] closed(FormPlace place) {
    return pages.note(
        place, Where.UNKNOWN, place.address(), notes.refused(place, "staff-not-open"));
  }
}
