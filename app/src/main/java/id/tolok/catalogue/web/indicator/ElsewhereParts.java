package id.tolok.catalogue.web.indicator;

import id.tolok.catalogue.Concept;
import id.tolok.catalogue.comparison.WordDifference;
import id.tolok.catalogue.concept.Member;
import id.tolok.catalogue.concept.MemberText;
import id.tolok.catalogue.concept.Pair;
import id.tolok.catalogue.store.concept.ConceptPairStore;
import id.tolok.catalogue.store.concept.ConceptStore;
import id.tolok.catalogue.store.concept.MemberTexts;
import id.tolok.catalogue.web.DifferenceWords;
import id.tolok.catalogue.web.indicator.IndicatorView.Elsewhere;
import id.tolok.catalogue.web.indicator.IndicatorView.Peer;
import id.tolok.document.Indicator;
import id.tolok.formula.Formulas;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Tone;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What other agencies in the viewer's scope have in common with an indicator.
@Component
final class ElsewhereParts {

  private static final int PEERS_MAX = 12;

  private final Visit visit;
  private final ConceptStore concepts;
  private final ConceptPairStore pairs;
  private final MemberTexts texts;

  ElsewhereParts(Visit visit, ConceptStore concepts, ConceptPairStore pairs, MemberTexts texts) {
    this.visit = visit;
    this.concepts = concepts;
    this.pairs = pairs;
    this.texts = texts;
  }

  Elsewhere of(long lineageId, Indicator shown) {
    Optional<Member> membership =
        concepts.memberships(List.of(lineageId)).stream().filter(Member::isActive).findFirst();
    List<Member> members =
        membership
            .map(member -> concepts.members(List.of(member.conceptId())))
            .orElse(List.of())
            .stream()
            .filter(member -> member.isActive() && member.lineageId() != lineageId)
            .sorted(Comparator.comparing(Member::state).reversed())
            .limit(PEERS_MAX)
            .toList();
    List<Pair> alike =
        pairs.of(List.of(lineageId)).stream()
            .filter(pair -> !pair.parted())
            .limit(PEERS_MAX)
            .toList();
    Map<Long, MemberText> said = said(lineageId, members, alike);
    Optional<Concept> concept = membership.flatMap(member -> concepts.find(member.conceptId()));
    return new Elsewhere(
        concept.map(Concept::name).orElse(""),
        concept.map(found -> "/katalog/konsep/" + found.id()).orElse(null),
        state(membership),
        text(membership, members.size()),
        members.stream()
            .filter(member -> said.containsKey(member.lineageId()))
            .map(member ->
                peer(
                    shown,
                    Objects.requireNonNull(said.get(member.lineageId())),
                    state(Optional.of(member)),
                    ""))
            .toList(),
        alike.stream()
            .filter(pair -> said.containsKey(other(pair, lineageId)))
            .map(pair ->
                friend(shown, Objects.requireNonNull(said.get(other(pair, lineageId))), pair))
            .toList());
  }

  private Map<Long, MemberText> said(long lineageId, List<Member> members, List<Pair> alike) {
    Set<Long> lineages = new HashSet<>();
    members.forEach(member -> lineages.add(member.lineageId()));
    alike.forEach(pair -> lineages.add(other(pair, lineageId)));
    return lineages.isEmpty() ? new HashMap<>() : texts.ofLineages(lineages);
  }

  private Peer friend(Indicator shown, MemberText other, Pair pair) {
    var badge = new Badge(Tone.WARNING, visit.w("catalogue.concept.state.friend"));
    String reasons = new DifferenceWords(visit.words()).conflicts(pair.conflicts());
    return peer(shown, other, badge, reasons);
  }

  private Peer peer(Indicator shown, MemberText other, Badge state, String reasons) {
    String year = Integer.toString(visit.context().year());
    String target = other.stated().targets().getOrDefault(year, "");
    String unit = other.stated().unit() == null ? "" : other.stated().unit();
    return new Peer(
        other.agencyName(),
        other.stated().indicator(),
        "/katalog/indikator/" + other.lineageId(),
        WordDifference.between(formula(shown), formula(other.stated())),
        target.isEmpty() ? "" : new TargetTables(visit).shown(target, unit),
        state,
        reasons);
  }

  /// In words of the program's own, so that how each decree is laid out makes no difference.
  private static String formula(Indicator indicator) {
    return FormulaParts.expression(indicator)
        .map(Formulas::describe)
        .orElseGet(() -> indicator.formulaText() == null ? "" : indicator.formulaText())
        .replaceAll("[«»]", "")
        .toLowerCase(Locale.ROOT);
  }

  private Badge state(Optional<Member> member) {
    if (member.isEmpty()) {
      return new Badge(Tone.PLAIN, visit.w("catalogue.concept.state.none"));
    }
    return switch (member.get().state()) {
      case CONFIRMED -> new Badge(Tone.GOOD, visit.w("catalogue.concept.state.confirmed"));
      case PROPOSED -> new Badge(Tone.INFO, visit.w("catalogue.concept.state.proposed"));
      case REJECTED -> new Badge(Tone.PLAIN, visit.w("catalogue.concept.state.rejected"));
    };
  }

  private String text(Optional<Member> member, int others) {
    if (member.isEmpty()) {
      return visit.w("catalogue.indicator.elsewhere.none");
    }
    return member.get().isConfirmed()
        ? visit.w("catalogue.indicator.elsewhere.confirmed", Integer.toString(others))
        : visit.w("catalogue.indicator.elsewhere.proposed", Integer.toString(others));
  }

  private static long other(Pair pair, long lineageId) {
    return pair.lineageLow() == lineageId ? pair.lineageHigh() : pair.lineageLow();
  }
}
