package id.tolok.results.explanation;

import id.tolok.catalogue.AcceptedIndicator;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.variable.FigureSource;
import id.tolok.organization.Organizations;
import id.tolok.planning.IndicatorTarget;
import id.tolok.results.AgencyScorecard;
import id.tolok.results.NumberAddress;
import id.tolok.results.ResultRemarks;
import id.tolok.results.Scorecards;
import id.tolok.results.explanation.ExplainedNumber.Advice;
import id.tolok.results.web.text.ResultTexts;
import id.tolok.scorecard.Scored;
import id.tolok.scorecard.ScoredIndicator;
import id.tolok.shell.Visit;
import id.tolok.shell.viewer.NotFound;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/// Explains numbers from what they are computed of.
@Service
final class NumberExplaining implements ExplainedNumbers {

  private final Scorecards scorecards;
  private final Catalogues catalogues;
  private final Organizations organizations;
  private final Operands operands;
  private final Visit visit;
  private final ObjectProvider<FigureSource> sources;

  NumberExplaining(
      Scorecards scorecards,
      Catalogues catalogues,
      Organizations organizations,
      Operands operands,
      Visit visit,
      ObjectProvider<FigureSource> sources) {
    this.scorecards = scorecards;
    this.catalogues = catalogues;
    this.organizations = organizations;
    this.operands = operands;
    this.visit = visit;
    this.sources = sources;
  }

  @Override
  public ExplainedNumber of(NumberAddress address) {
    List<AcceptedIndicator> through = catalogues.history(address.lineageId());
    if (through.isEmpty()) {
      throw new NotFound("indicator", address.lineageId());
    }
    long agencyId = through.getFirst().agencyId();
    AgencyScorecard scorecard = scorecards.of(agencyId, address.year(), address.basis());
    IndicatorTarget target = target(scorecard, address);
    ScoredIndicator indicator = indicator(scorecard, address);
    Consulted consulted = Consulted.of(scorecard, address.lineageId(), address.stretch());
    Scored scored = scorecard.card().scored(address.lineageId(), address.stretch());
    List<Operand> asked = operands.of(scorecard, indicator, consulted);
    var texts = new ResultTexts(visit.words(), visit.format());
    var remarks = ResultRemarks.of(target, scored, address.year(), texts.words().findings());
    return new ExplainedNumber(
        address,
        agencyId,
        organizations.agency(agencyId).name(),
        new Sentence(texts).of(target, scored, address.stretch(), remarks),
        scored,
        target,
        indicator.expression(),
        consulted.derivation(),
        asked,
        Judgement.of(indicator.rule(), scored, scorecard.card().plan().scale()),
        new TargetOrigin(
            target.plan().basis(),
            target.revision(),
            target
                .indicator()
                .stated()
                .targets()
                .getOrDefault(Integer.toString(address.year()), "")),
        remarks,
        advice(texts, target, scored, asked, address));
  }

  private List<Advice> advice(
      ResultTexts texts,
      IndicatorTarget target,
      Scored scored,
      List<Operand> asked,
      NumberAddress address) {
    return new Advising(texts, address, sources.stream().toList()).of(target, scored, asked);
  }

  private static IndicatorTarget target(AgencyScorecard scorecard, NumberAddress address) {
    return scorecard.targets().stream()
        .filter(each -> each.indicator().lineageId() == address.lineageId())
        .findFirst()
        .orElseThrow(() -> new NotFound("indicator of " + address.year(), address.lineageId()));
  }

  private static ScoredIndicator indicator(AgencyScorecard scorecard, NumberAddress address) {
    return scorecard.card().plan().indicators().stream()
        .filter(each -> each.id() == address.lineageId())
        .findFirst()
        .orElseThrow(() -> new NotFound("formula of indicator", address.lineageId()));
  }
}
