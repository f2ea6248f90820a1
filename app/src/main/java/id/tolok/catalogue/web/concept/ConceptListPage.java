package id.tolok.catalogue.web.concept;

import id.tolok.catalogue.concept.Choice;
import id.tolok.catalogue.concept.MemberText;
import id.tolok.catalogue.concept.Outcome;
import id.tolok.catalogue.registry.ConceptDecisions;
import id.tolok.catalogue.store.concept.ConceptListStore;
import id.tolok.catalogue.store.concept.ConceptListStore.Counted;
import id.tolok.catalogue.store.concept.MemberTexts;
import id.tolok.catalogue.web.DifferenceWords;
import id.tolok.catalogue.web.concept.ConceptListView.ConceptRow;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Pager;
import id.tolok.shell.part.Tone;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The confirmed concepts with their coverage, and the pairs that only read alike.
@Controller
class ConceptListPage {

  private static final int PAGE = 50;
  private static final int FRIENDS_PAGE = 20;

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final ConceptTabs tabs;
  private final ConceptListStore lists;
  private final MemberTexts texts;
  private final ConceptDecisions decisions;
  private final OutcomeNotices notices;

  ConceptListPage(
      Pages pages,
      Visit visit,
      Gate gate,
      ConceptTabs tabs,
      ConceptListStore lists,
      MemberTexts texts,
      ConceptDecisions decisions,
      OutcomeNotices notices) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.tabs = tabs;
    this.lists = lists;
    this.texts = texts;
    this.decisions = decisions;
    this.notices = notices;
  }

  @GetMapping(ConceptTabs.LIST)
  View list(
      @RequestParam(defaultValue = "") String cari, @RequestParam(defaultValue = "0") int mulai) {
    gate.requireAnywhere(Action.CATALOGUE_VIEW);
    String search = cari.strip();
    int from = Math.max(0, mulai);
    var found = lists.counted(search, from, PAGE + 1);
    var coverage = new Coverage(visit, lists.agenciesWithCatalogue());
    var view =
        new ConceptListView(
            tabs.tabs(ConceptTabs.LIST, tabs.counts()),
            Field.optional("cari", visit.w("catalogue.concept.search")).withValue(search),
            !search.isEmpty(),
            found.stream().limit(PAGE).map(counted -> row(counted, coverage)).toList(),
            pager(search, from, found.size()));
    return pages.titled("catalogue/concept-list", title("catalogue.concept.tab.list"), view);
  }

  @GetMapping(ConceptTabs.FRIENDS)
  View falseFriends(@RequestParam(defaultValue = "0") int mulai) {
    gate.requireAnywhere(Action.CATALOGUE_VIEW);
    int from = Math.max(0, mulai);
    var counts = tabs.counts();
    var pairs = lists.falseFriends(from, FRIENDS_PAGE);
    Set<Long> lineages = new HashSet<>();
    pairs.forEach(pair -> {
      lineages.add(pair.lineageId());
      lineages.add(pair.otherLineageId());
    });
    Map<Long, MemberText> said = lineages.isEmpty() ? Map.of() : texts.ofLineages(lineages);
    var views = new ProposalViews(visit, gate.agencies(Action.CONCEPT_CONFIRM));
    List<QueueView.Proposal> shown = new ArrayList<>();
    for (var pair : pairs) {
      MemberText left = said.get(pair.lineageId());
      MemberText right = said.get(pair.otherLineageId());
      if (left != null && right != null) {
        shown.add(views.of(new Choice(left.lineageId(), right.lineageId()), "", left, right));
      }
    }
    var view =
        new QueueView(
            tabs.tabs(ConceptTabs.FRIENDS, counts),
            shown,
            false,
            false,
            friendsPager(from, counts.falseFriends()));
    return pages.titled("catalogue/concept-friends", title("catalogue.concept.tab.friends"), view);
  }

  /// Says that two indicators that were not proposed mean the same after all.
  @PostMapping("/katalog/konsep/nyatakan-sama")
  View join(@RequestParam String pasangan, @RequestParam(defaultValue = "") String alasan) {
    var pair = Choice.parse(pasangan);
    Outcome outcome = decisions.join(pair.conceptId(), pair.lineageId(), alasan);
    return switch (outcome) {
      case Outcome.Done done ->
          pages.redirect("/katalog/konsep/" + done.conceptId(), notices.of(outcome, "joined"));
      case Outcome.NotDone _ -> pages.redirect(ConceptTabs.FRIENDS, notices.of(outcome, "joined"));
    };
  }

  private ConceptRow row(Counted counted, Coverage coverage) {
    var concept = counted.concept();
    boolean whole = coverage.isWhole(counted.agencyIds());
    return new ConceptRow(
        concept.name(),
        "/katalog/konsep/" + concept.id(),
        concept.definition() == null ? "" : concept.definition(),
        concept.unit() == null ? "" : concept.unit(),
        new DifferenceWords(visit.words())
            .polarity(concept.polarity().name().toLowerCase(Locale.ROOT)),
        visit.w("catalogue.formula." + concept.formulaKind().code()),
        new Badge(whole ? Tone.GOOD : Tone.INFO, coverage.text(counted.agencyIds())),
        counted.proposed() == 0
            ? ""
            : visit.w("catalogue.concept.waiting", visit.format().number(counted.proposed())));
  }

  private @Nullable Pager pager(String search, int from, int found) {
    if (from == 0 && found <= PAGE) {
      return null;
    }
    String address =
        ConceptTabs.LIST + "?cari=" + URLEncoder.encode(search, StandardCharsets.UTF_8) + "&mulai=";
    return new Pager(
        visit.w("catalogue.concept.from", visit.format().number(from + 1)),
        from == 0 ? null : address + Math.max(0, from - PAGE),
        found <= PAGE ? null : address + (from + PAGE));
  }

  private @Nullable Pager friendsPager(int from, int count) {
    if (count <= FRIENDS_PAGE) {
      return null;
    }
    return new Pager(
        visit.w("catalogue.concept.from", visit.format().number(from + 1)),
        from == 0 ? null : ConceptTabs.FRIENDS + "?mulai=" + Math.max(0, from - FRIENDS_PAGE),
        from + FRIENDS_PAGE >= count
            ? null
            : ConceptTabs.FRIENDS + "?mulai=" + (from + FRIENDS_PAGE));
  }

  /// Each part of the concepts has a title of its own, so that tabs and history tell them apart.
  private String title(String part) {
    return visit.w("catalogue.concept.title") + ": " + visit.w(part);
  }
}
