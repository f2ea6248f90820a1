package id.tolok.catalogue.web.concept;

import id.tolok.catalogue.concept.Choice;
import id.tolok.catalogue.concept.MemberText;
import id.tolok.catalogue.concept.Outcome;
import id.tolok.catalogue.registry.ConceptDecisions;
import id.tolok.catalogue.registry.ConceptProposals;
import id.tolok.catalogue.store.concept.ConceptListStore;
import id.tolok.catalogue.store.concept.MemberTexts;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Pager;
import id.tolok.shell.request.LocalAddress;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Proposals that wait, the most alike first; decided one by one or together.
@Controller
class ConceptQueuePage {

  private static final int PAGE = 20;

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final ConceptTabs tabs;
  private final ConceptListStore lists;
  private final MemberTexts texts;
  private final ConceptProposals proposals;
  private final ConceptDecisions decisions;
  private final OutcomeNotices notices;

  ConceptQueuePage(
      Pages pages,
      Visit visit,
      Gate gate,
      ConceptTabs tabs,
      ConceptListStore lists,
      MemberTexts texts,
      ConceptProposals proposals,
      ConceptDecisions decisions,
      OutcomeNotices notices) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.tabs = tabs;
    this.lists = lists;
    this.texts = texts;
    this.proposals = proposals;
    this.decisions = decisions;
    this.notices = notices;
  }

  @GetMapping(ConceptTabs.QUEUE)
  View queue(@RequestParam(defaultValue = "0") int mulai) {
    gate.requireAnywhere(Action.CATALOGUE_VIEW);
    int from = Math.max(0, mulai);
    var counts = tabs.counts();
    var view =
        new QueueView(
            tabs.tabs(ConceptTabs.QUEUE, counts),
            proposals(from),
            !gate.agencies(Action.CONCEPT_CONFIRM).isEmpty(),
            proposals.isBusy(),
            pager(from, counts.proposals()));
    return pages.page("catalogue/concept-queue", "catalogue.concept.title", view);
  }

  /// Decides one proposal, by its own button, or all that are ticked.
  ///
  /// @param ya the one that is confirmed
  /// @param tidak the one that is rejected
  /// @param semua what is done with those ticked
  @PostMapping("/katalog/konsep/putusan")
  View decide(
      @RequestParam(required = false) @Nullable String ya,
      @RequestParam(required = false) @Nullable String tidak,
      @RequestParam(required = false) @Nullable String semua,
      @RequestParam(required = false) @Nullable List<String> pilih,
      @RequestParam(defaultValue = "") String alasan) {
    List<Choice> ticked = pilih == null ? List.of() : pilih.stream().map(Choice::parse).toList();
    boolean confirms = ya != null || tidak == null && "ya".equals(semua);
    List<Choice> chosen =
        ya != null
            ? List.of(Choice.parse(ya))
            : tidak != null ? List.of(Choice.parse(tidak)) : ticked;
    Outcome outcome =
        confirms ? decisions.confirm(chosen, alasan) : decisions.reject(chosen, alasan);
    return pages.redirect(
        ConceptTabs.QUEUE + "#antrean", notices.of(outcome, confirms ? "confirmed" : "rejected"));
  }

  @PostMapping("/katalog/konsep/putusan/{id}/urung")
  View undo(@PathVariable long id, @RequestParam(defaultValue = ConceptTabs.QUEUE) String kembali) {
    Outcome outcome = decisions.undo(id);
    Notice notice =
        switch (outcome) {
          case Outcome.Done _ -> Notice.good(visit.w("catalogue.concept.done.undone"));
          case Outcome.NotDone notDone -> notices.of(notDone, "undone");
        };
    return pages.redirect(LocalAddress.find(kembali).orElse(ConceptTabs.QUEUE), notice);
  }

  /// Looks for proposals again, in the background.
  @PostMapping("/katalog/konsep/cari-usulan")
  View again() {
    gate.requireAnywhere(Action.CONCEPT_CONFIRM);
    proposals.proposeAgain();
    return pages.redirect(
        ConceptTabs.QUEUE, Notice.good(visit.w("catalogue.concept.done.looking")));
  }

  private List<QueueView.Proposal> proposals(int from) {
    var waiting = lists.waiting(from, PAGE);
    Set<Long> lineages = new HashSet<>();
    waiting.forEach(one -> {
      lineages.add(one.lineageId());
      lineages.add(one.firstLineageId());
    });
    Map<Long, MemberText> said = lineages.isEmpty() ? Map.of() : texts.ofLineages(lineages);
    var views = new ProposalViews(visit, gate.agencies(Action.CONCEPT_CONFIRM));
    List<QueueView.Proposal> shown = new ArrayList<>();
    for (var one : waiting) {
      MemberText left = said.get(one.firstLineageId());
      MemberText right = said.get(one.lineageId());
      if (left != null && right != null) {
        shown.add(
            views.of(new Choice(one.conceptId(), one.lineageId()), one.conceptName(), left, right));
      }
    }
    return shown;
  }

  private @Nullable Pager pager(int from, int count) {
    if (count <= PAGE) {
      return null;
    }
    return new Pager(
        visit.w(
            "catalogue.concept.shown",
            visit.format().number(from + 1),
            visit.format().number(isLast(from, count) ? count : from + PAGE),
            tabs.shown(count)),
        from == 0 ? null : ConceptTabs.QUEUE + "?mulai=" + Math.max(0, from - PAGE),
        isLast(from, count) ? null : ConceptTabs.QUEUE + "?mulai=" + (from + PAGE));
  }

  private static boolean isLast(int from, int count) {
    return from + PAGE >= count && count < ConceptListStore.COUNTED_MAX;
  }
}
