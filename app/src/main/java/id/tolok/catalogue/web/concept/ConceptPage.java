package id.tolok.catalogue.web.concept;

import id.tolok.catalogue.concept.Choice;
import id.tolok.catalogue.concept.Outcome;
import id.tolok.catalogue.registry.ConceptDecisions;
import id.tolok.catalogue.web.concept.ConceptViews.Typed;
import id.tolok.shell.Pages;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// One concept: members side by side, what was decided, and the decisions that can still be taken.
@Controller
class ConceptPage {

  private final Pages pages;
  private final Gate gate;
  private final ConceptViews views;
  private final ConceptDecisions decisions;
  private final OutcomeNotices notices;

  ConceptPage(
      Pages pages,
      Gate gate,
      ConceptViews views,
      ConceptDecisions decisions,
      OutcomeNotices notices) {
    this.pages = pages;
    this.gate = gate;
    this.views = views;
    this.decisions = decisions;
    this.notices = notices;
  }

  @GetMapping("/katalog/konsep/{id:\\d+}")
  View concept(@PathVariable long id) {
    gate.requireAnywhere(Action.CATALOGUE_VIEW);
    return page(200, id, Typed.NOTHING, null);
  }

  /// Confirms or takes out members that are ticked.
  @PostMapping("/katalog/konsep/{id:\\d+}/anggota")
  View members(
      @PathVariable long id,
      @RequestParam String putusan,
      @RequestParam(required = false) @Nullable List<String> pilih,
      @RequestParam(defaultValue = "") String alasan) {
    List<Choice> chosen = choices(pilih);
    boolean confirms = putusan.equals("ya");
    Outcome outcome =
        confirms ? decisions.confirm(chosen, alasan) : decisions.reject(chosen, alasan);
    return answer(
        id,
        outcome,
        confirms ? "confirmed" : "rejected",
        new Typed(null, null, null, alasan),
        confirms ? "/katalog/konsep/" + id : ConceptTabs.LIST);
  }

  @PostMapping("/katalog/konsep/{id:\\d+}/nama")
  View rename(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String nama,
      @RequestParam(defaultValue = "") String definisi,
      @RequestParam(defaultValue = "") String alasan) {
    Outcome outcome = decisions.rename(id, nama, definisi.isBlank() ? null : definisi, alasan);
    return answer(
        id, outcome, "renamed", new Typed(nama, definisi, null, alasan), "/katalog/konsep/" + id);
  }

  @PostMapping("/katalog/konsep/{id:\\d+}/pecah")
  View split(
      @PathVariable long id,
      @RequestParam(required = false) @Nullable List<String> pilih,
      @RequestParam(defaultValue = "") String namaBaru,
      @RequestParam(defaultValue = "") String alasan) {
    List<Long> lineages = choices(pilih).stream().map(Choice::lineageId).toList();
    Outcome outcome = decisions.split(id, lineages, namaBaru, alasan);
    return answer(
        id, outcome, "split", new Typed(null, null, namaBaru, alasan), "/katalog/konsep/" + id);
  }

  @PostMapping("/katalog/konsep/{id:\\d+}/gabung")
  View merge(
      @PathVariable long id,
      @RequestParam long ke,
      @RequestParam(defaultValue = "") String alasan) {
    Outcome outcome = decisions.merge(id, ke, alasan);
    return answer(
        id, outcome, "merged", new Typed(null, null, null, alasan), "/katalog/konsep/" + ke);
  }

  /// Goes on where it was done; else the page comes back with what was typed and why.
  private View answer(long id, Outcome outcome, String what, Typed typed, String next) {
    return switch (outcome) {
      case Outcome.Done _ -> pages.redirect(next, notices.of(outcome, what));
      case Outcome.NotDone notDone -> page(422, id, typed, notices.text(notDone));
    };
  }

  private View page(int status, long id, Typed typed, @Nullable String problem) {
    var view = views.view(id, typed, problem);
    return pages.titled(status, "catalogue/concept", view.name(), view);
  }

  private static List<Choice> choices(@Nullable List<String> ticked) {
    return ticked == null ? List.of() : ticked.stream().map(Choice::parse).toList();
  }
}
