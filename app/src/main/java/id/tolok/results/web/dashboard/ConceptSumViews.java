package id.tolok.results.web.dashboard;

import id.tolok.achievement.Achievement;
import id.tolok.achievement.Target;
import id.tolok.achievement.grade.RatingScale;
import id.tolok.catalogue.Concept;
import id.tolok.catalogue.Concepts;
import id.tolok.catalogue.Concepts.ConfirmedMember;
import id.tolok.organization.Agency;
import id.tolok.results.AgencyScorecard;
import id.tolok.results.Basis;
import id.tolok.results.NumberAddress;
import id.tolok.results.Scorecards;
import id.tolok.results.board.LatestQuarter;
import id.tolok.results.concept.ConceptSum;
import id.tolok.results.concept.RatioParts;
import id.tolok.results.web.chart.Charts;
import id.tolok.results.web.choice.Asked;
import id.tolok.results.web.choice.Choices;
import id.tolok.results.web.dashboard.ConceptSumView.Line;
import id.tolok.results.web.dashboard.ConceptSumView.Missing;
import id.tolok.results.web.dashboard.ConceptSumView.Total;
import id.tolok.results.web.text.ResultTexts;
import id.tolok.scorecard.Stretch;
import id.tolok.shell.Visit;
import id.tolok.shell.part.ChartView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page of one concept over all agencies of a regency.
@Component
class ConceptSumViews {

  private final Visit visit;
  private final Choices choices;
  private final Scorecards scorecards;
  private final Concepts concepts;

  ConceptSumViews(Visit visit, Choices choices, Scorecards scorecards, Concepts concepts) {
    this.visit = visit;
    this.choices = choices;
    this.scorecards = scorecards;
    this.concepts = concepts;
  }

  ConceptSumView view(Compared.Regency regency, long conceptId, Asked asked) {
    var texts = new ResultTexts(visit.words(), visit.format());
    Concept concept = concepts.concept(conceptId);
    int year = choices.year(asked.tahun());
    Map<Long, AgencyScorecard> cards = scorecards.ofAll(regency.ids(), year, Basis.SUBMITTED);
    Stretch wanted = choices.stretch(asked.bentang());
    Stretch stretch =
        asked.bentang() == null
            ? Stretch.quarter(LatestQuarter.of(cards.values(), wanted.ordinal()))
            : wanted;
    int quarter =
        stretch.kind() == Stretch.Kind.MONTH ? visit.context().quarter() : stretch.ordinal();
    var here =
        new RegencyAddress(
            RegencyPage.PATH + "/konsep/" + conceptId,
            regency.region().id(),
            year,
            quarter,
            stretch,
            false);
    List<ConceptSum.Place> places =
        concepts.members(conceptId).stream()
            .filter(member -> cards.containsKey(member.agencyId()))
            .map(member -> place(cards, member))
            .toList();
    return page(
        texts,
        regency,
        concept,
        here,
        ConceptSum.of(concept.formulaKind(), places, stretch),
        scale(cards.values()));
  }

  private static ConceptSum.Place place(Map<Long, AgencyScorecard> cards, ConfirmedMember member) {
    return new ConceptSum.Place(
        Objects.requireNonNull(cards.get(member.agencyId())), member.lineageId());
  }

  private static RatingScale scale(Collection<AgencyScorecard> cards) {
    return cards.stream()
        .findFirst()
        .map(card -> card.card().plan().scale())
        .orElse(RatingScale.PERMENDAGRI_86);
  }

  private static ConceptSumView page(
      ResultTexts texts,
      Compared.Regency regency,
      Concept concept,
      RegencyAddress here,
      ConceptSum sum,
      RatingScale scale) {
    Map<Long, Agency> agencies =
        regency.agencies().stream().collect(Collectors.toMap(Agency::id, Function.identity()));
    String definition = concept.definition();
    return new ConceptSumView(
        concept.name(),
        texts.w(
            "results.board.lead",
            regency.region().name(),
            texts.stretch(here.stretch(), here.year()),
            texts.basis(Basis.SUBMITTED)),
        definition == null ? "" : definition,
        texts.w("results.concept.way." + sum.way().name().toLowerCase(Locale.ROOT)),
        texts.w(
            "results.concept.coverage",
            texts.number(sum.measuredCount()),
            texts.number(sum.members().size()),
            texts.number(agencies.size())),
        sum.way() == ConceptSum.Way.RATIO,
        here.stretches(texts),
        here.quarters(texts),
        here.to(RegencyPage.PATH).text(),
        total(texts, concept, sum, scale),
        chart(texts, concept, sum, agencies),
        sum.members().stream()
            .map(member -> line(texts, concept, here, agencies, member, scale))
            .toList(),
        missing(texts, sum, regency.agencies()));
  }

  private static Total total(
      ResultTexts texts, Concept concept, ConceptSum sum, RatingScale scale) {
    boolean complete = sum.measuredCount() == sum.members().size();
    Achievement achievement = sum.achievement();
    var percent = Optional.ofNullable(achievement).flatMap(Achievement::findPercent);
    return new Total(
        figure(texts, sum.numerator(), null),
        figure(texts, sum.denominator(), null),
        figure(texts, sum.actual(), concept.unit()),
        figure(texts, sum.target(), concept.unit()),
        percent.map(texts::percent).orElse(""),
        percent.isPresent() && complete
            ? texts.mark(scale.grade(percent.get()), scale, "")
            : ResultTexts.none(texts.w("results.average.incomplete")));
  }

  private static ChartView chart(
      ResultTexts texts, Concept concept, ConceptSum sum, Map<Long, Agency> agencies) {
    return new Charts(texts)
        .besideEachOther(
            concept.name(),
            concept.unit(),
            sum.members().stream()
                .map(member -> new Charts.Point(name(agencies, member), member.scored()))
                .toList());
  }

  private static Line line(
      ResultTexts texts,
      Concept concept,
      RegencyAddress here,
      Map<Long, Agency> agencies,
      ConceptSum.Member member,
      RatingScale scale) {
    RatioParts parts = member.parts();
    return new Line(
        name(agencies, member),
        RegencyViews.drill(here, member.agencyId()),
        parts == null ? "" : texts.figure(parts.numerator()),
        parts == null ? "" : texts.figure(parts.denominator()),
        texts.actual(member.scored().actual(), concept.unit()),
        new NumberAddress(member.lineageId(), here.year(), here.stretch(), Basis.SUBMITTED).path(),
        member.scored().target() instanceof Target.NotPlanned
            ? ""
            : texts.target(member.scored().target(), concept.unit(), null),
        texts.share(member.scored().achievement()),
        texts.mark(member.scored(), scale));
  }

  /// Those without the concept, and those whose figures cannot be added yet.
  private static List<Missing> missing(ResultTexts texts, ConceptSum sum, List<Agency> agencies) {
    var missing = new ArrayList<Missing>();
    for (Agency agency : agencies) {
      var member =
          sum.members().stream().filter(each -> each.agencyId() == agency.id()).findFirst();
      if (member.isEmpty()) {
        missing.add(new Missing(agency.name(), texts.w("results.concept.no-member")));
      } else if (!sum.counts(member.get())) {
        missing.add(new Missing(agency.name(), texts.actual(member.get().scored().actual(), null)));
      }
    }
    return missing;
  }

  private static String name(Map<Long, Agency> agencies, ConceptSum.Member member) {
    Agency agency = agencies.get(member.agencyId());
    return agency == null ? "" : agency.name();
  }

  private static String figure(
      ResultTexts texts, @Nullable BigDecimal figure, @Nullable String unit) {
    return figure == null ? "" : texts.figure(figure, unit);
  }
}
