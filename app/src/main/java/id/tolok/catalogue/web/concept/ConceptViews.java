package id.tolok.catalogue.web.concept;

import id.tolok.catalogue.Concept;
import id.tolok.catalogue.Concepts;
import id.tolok.catalogue.comparison.WordDifference;
import id.tolok.catalogue.concept.Choice;
import id.tolok.catalogue.concept.DecisionRecord;
import id.tolok.catalogue.concept.Member;
import id.tolok.catalogue.concept.Member.Verdict;
import id.tolok.catalogue.concept.MemberText;
import id.tolok.catalogue.likeness.Likeness;
import id.tolok.catalogue.store.WordingStore;
import id.tolok.catalogue.store.concept.ConceptDecisionStore;
import id.tolok.catalogue.store.concept.ConceptListStore;
import id.tolok.catalogue.store.concept.ConceptStore;
import id.tolok.catalogue.store.concept.MemberTexts;
import id.tolok.catalogue.web.DifferenceWords;
import id.tolok.catalogue.web.concept.ConceptView.DecisionRow;
import id.tolok.catalogue.web.concept.ConceptView.Fact;
import id.tolok.catalogue.web.concept.ConceptView.Forms;
import id.tolok.catalogue.web.concept.ConceptView.MemberRow;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import id.tolok.shell.part.Tone;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page of a concept.
@Component
final class ConceptViews {

  private static final int YEARS_MAX = 5;

  private final Concepts concepts;
  private final ConceptStore store;
  private final ConceptListStore lists;
  private final ConceptDecisionStore decisions;
  private final MemberTexts texts;
  private final WordingStore wording;
  private final Gate gate;
  private final Visit visit;

  ConceptViews(
      Concepts concepts,
      ConceptStore store,
      ConceptListStore lists,
      ConceptDecisionStore decisions,
      MemberTexts texts,
      WordingStore wording,
      Gate gate,
      Visit visit) {
    this.concepts = concepts;
    this.store = store;
    this.lists = lists;
    this.decisions = decisions;
    this.texts = texts;
    this.wording = wording;
    this.gate = gate;
    this.visit = visit;
  }

  /// What a person typed into the forms of the page.
  record Typed(
      @Nullable String name,
      @Nullable String definition,
      @Nullable String splitName,
      @Nullable String reason) {
    static final Typed NOTHING = new Typed(null, null, null, null);
  }

  ConceptView view(long conceptId, Typed typed, @Nullable String problem) {
    Concept concept = concepts.concept(conceptId);
    List<Member> members =
        store.members(List.of(conceptId)).stream().filter(Member::isActive).toList();
    if (members.isEmpty()) {
      throw new NotFound("concept", conceptId);
    }
    Map<Long, MemberText> said = texts.ofLineages(members.stream().map(Member::lineageId).toList());
    var agencies = members.stream().filter(Member::isConfirmed).map(Member::agencyId).toList();
    var coverage = new Coverage(visit, lists.agenciesWithCatalogue());
    List<String> years = years(said);
    boolean decides =
        gate.agencies(Action.CONCEPT_CONFIRM)
            .containsAll(members.stream().map(Member::agencyId).toList());
    return new ConceptView(
        "/katalog/konsep/" + conceptId,
        concept.name(),
        facts(concept),
        new Badge(coverage.isWhole(agencies) ? Tone.GOOD : Tone.INFO, coverage.text(agencies)),
        String.join(", ", coverage.missing(agencies)),
        years,
        rows(members, said, years),
        decisionRows(conceptId, decides),
        decides,
        forms(concept, members, typed),
        problem);
  }

  private List<Fact> facts(Concept concept) {
    var words = new DifferenceWords(visit.words());
    List<Fact> facts = new ArrayList<>();
    if (concept.definition() != null) {
      facts.add(new Fact(visit.w("catalogue.field.DEFINITION"), concept.definition()));
    }
    facts.add(
        new Fact(
            visit.w("catalogue.field.UNIT"),
            concept.unit() == null ? visit.w("catalogue.indicator.unstated") : concept.unit()));
    facts.add(
        new Fact(
            visit.w("catalogue.field.POLARITY"),
            words.polarity(concept.polarity().name().toLowerCase(Locale.ROOT))));
    facts.add(
        new Fact(
            visit.w("catalogue.indicator.formula.kind"),
            visit.w("catalogue.formula." + concept.formulaKind().code())));
    return facts;
  }

  private static List<String> years(Map<Long, MemberText> said) {
    var years = new TreeSet<String>();
    said.values().forEach(text -> years.addAll(text.stated().targets().keySet()));
    return years.stream().skip(Math.max(0, years.size() - YEARS_MAX)).toList();
  }

  private List<MemberRow> rows(
      List<Member> members, Map<Long, MemberText> said, List<String> years) {
    Set<Long> decided = new HashSet<>();
    for (Member member : members) {
      Verdict verdict = member.verdict();
      if (verdict != null) {
        verdict.indicatorId().ifPresent(decided::add);
      }
    }
    Map<Long, MemberText> then = decided.isEmpty() ? Map.of() : texts.ofIndicators(decided);
    String first =
        members.stream()
            .filter(member -> member.likenedLineageId().isEmpty())
            .map(member -> said.get(member.lineageId()))
            .filter(text -> text != null)
            .findFirst()
            .map(text -> ProposalViews.formula(text.stated()))
            .orElse("");
    return members.stream()
        .sorted(
            Comparator.comparing((Member member) -> !member.isConfirmed())
                .thenComparing(member ->
                    said.containsKey(member.lineageId())
                        ? said.get(member.lineageId()).agencyName()
                        : ""))
        .filter(member -> said.containsKey(member.lineageId()))
        .map(member ->
            row(member, Objects.requireNonNull(said.get(member.lineageId())), then, first, years))
        .toList();
  }

  private MemberRow row(
      Member member,
      MemberText text,
      Map<Long, MemberText> then,
      String first,
      List<String> years) {
    return new MemberRow(
        new Choice(member.conceptId(), member.lineageId()).toString(),
        Long.toString(member.lineageId()),
        text.agencyName(),
        text.stated().indicator(),
        "/katalog/indikator/" + member.lineageId(),
        WordDifference.between(first, ProposalViews.formula(text.stated())),
        text.stated().unit() == null ? "" : text.stated().unit(),
        years.stream().map(year -> text.stated().targets().getOrDefault(year, "–")).toList(),
        member.isConfirmed()
            ? new Badge(Tone.GOOD, visit.w("catalogue.concept.state.confirmed"))
            : new Badge(Tone.INFO, visit.w("catalogue.concept.state.proposed")),
        !member.isConfirmed(),
        changed(member, text, then),
        verdict(member.verdict()));
  }

  /// Says where a later version no longer says what was confirmed.
  private String changed(Member member, MemberText now, Map<Long, MemberText> then) {
    Verdict verdict = member.verdict();
    if (verdict == null || verdict.indicatorId().isEmpty()) {
      return "";
    }
    MemberText before = then.get(verdict.indicatorId().getAsLong());
    if (before == null || before.indicatorId() == now.indicatorId()) {
      return "";
    }
    var likeness = Likeness.between(before.text(), now.text());
    if (likeness.conflicts().isEmpty() && likeness.share() >= Likeness.PROPOSED_MIN) {
      return "";
    }
    String reasons = new DifferenceWords(visit.words()).conflicts(likeness.conflicts());
    return visit.w("catalogue.concept.changed", reasons);
  }

  private String verdict(@Nullable Verdict verdict) {
    if (verdict == null) {
      return "";
    }
    String who = visit.w("catalogue.concept.by", verdict.name(), visit.format().time(verdict.at()));
    return verdict.reason() == null ? who : who + ": " + verdict.reason();
  }

  private List<DecisionRow> decisionRows(long conceptId, boolean decides) {
    List<DecisionRow> rows = new ArrayList<>();
    boolean last = true;
    for (DecisionRecord decision : decisions.of(conceptId)) {
      boolean holds = decision.undoneAt() == null;
      String text =
          visit.w(
              "catalogue.concept.decision." + decision.kind().name(),
              decision.name(),
              visit.format().time(decision.at()));
      rows.add(
          new DecisionRow(
              holds ? text : text + " " + visit.w("catalogue.concept.undone"),
              decision.reason() == null ? "" : decision.reason(),
              holds && last && decides
                  ? "/katalog/konsep/putusan/" + decision.id() + "/urung"
                  : null));
      last = last && !holds;
    }
    return rows;
  }

  private Forms forms(Concept concept, List<Member> members, Typed typed) {
    return new Forms(
        Field.of("nama", visit.w("catalogue.concept.name"))
            .withValue(typed.name() == null ? concept.name() : typed.name()),
        Field.optional("definisi", visit.w("catalogue.field.DEFINITION"))
            .withValue(typed.definition() == null ? concept.definition() : typed.definition()),
        Field.of("namaBaru", visit.w("catalogue.concept.split.name")).withValue(typed.splitName()),
        Field.of("alasan", visit.w("catalogue.concept.reason")).withValue(typed.reason()),
        Field.of("ke", visit.w("catalogue.concept.merge.into")),
        others(concept, members));
  }

  /// Concepts whose first member uses similar words, of any regency in scope.
  private List<Option> others(Concept concept, List<Member> members) {
    List<Long> near =
        members.stream()
            .filter(member -> member.likenedLineageId().isEmpty())
            .findFirst()
            .map(member -> wording.nearest(member.lineageId()))
            .orElse(List.of());
    List<Option> options = new ArrayList<>();
    if (!near.isEmpty()) {
      for (Member member : store.memberships(near)) {
        if (member.isActive() && member.conceptId() != concept.id()) {
          store
              .find(member.conceptId())
              .ifPresent(
                  other -> options.add(new Option(Long.toString(other.id()), other.name(), false)));
        }
      }
    }
    return options.stream().distinct().toList();
  }
}
