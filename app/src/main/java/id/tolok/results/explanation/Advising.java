package id.tolok.results.explanation;

import id.tolok.achievement.Achievement.NotMeasured;
import id.tolok.catalogue.variable.FigureSource;
import id.tolok.catalogue.variable.Variable;
import id.tolok.planning.IndicatorTarget;
import id.tolok.results.NumberAddress;
import id.tolok.results.explanation.ExplainedNumber.Advice;
import id.tolok.results.explanation.Operand.Given;
import id.tolok.results.web.text.ResultTexts;
import id.tolok.scorecard.Scored;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Says what to do where a result has no number.
final class Advising {

  private final ResultTexts texts;
  private final NumberAddress address;
  private final Collection<FigureSource> sources;

  /// @param sources that could give what is entered by hand
  Advising(ResultTexts texts, NumberAddress address, Collection<FigureSource> sources) {
    this.texts = texts;
    this.address = address;
    this.sources = sources;
  }

  List<Advice> of(IndicatorTarget target, Scored scored, List<Operand> operands) {
    if (!(scored.achievement() instanceof NotMeasured(var reason))) {
      return List.of();
    }
    String indicator = "/katalog/indikator/" + target.indicator().lineageId();
    return switch (reason) {
      case NOT_REPORTED -> missing(operands);
      case NO_EVENT -> List.of(new Advice(texts.w("results.explain.advice.no-event"), ""));
      case NOT_PLANNED,
          ZERO_TARGET_NOT_ALLOWED,
          NEGATIVE_TARGET_NOT_ALLOWED,
          TARGET_KIND_MISMATCH ->
          List.of(
              new Advice(
                  texts.w("results.explain.advice.target"),
                  "/target/" + target.indicator().lineageId() + "?tahun=" + address.year()));
      case NOT_COMPUTABLE, FIGURE_OUT_OF_RANGE ->
          List.of(new Advice(texts.w("results.explain.advice.formula"), indicator));
    };
  }

  private List<Advice> missing(List<Operand> operands) {
    List<Advice> advice = new ArrayList<>();
    for (Operand operand : operands) {
      if (operand.isMissing()) {
        advice.add(missing(operand));
        offer(operand).ifPresent(advice::add);
      }
    }
    return advice;
  }

  private Advice missing(Operand operand) {
    Variable variable = operand.variable();
    if (variable == null) {
      return new Advice(texts.w("results.explain.advice.unknown", operand.name()), "");
    }
    return switch (variable.binding()) {
      case Variable.Binding.IndicatorActual(var other) ->
          new Advice(
              texts.w("results.explain.advice.other", operand.name()),
              new NumberAddress(other, address.year(), address.stretch(), address.basis()).path());
      case Variable.Binding.FromModule _ -> module(operand);
      case Variable.Binding.Constant _ ->
          new Advice(
              texts.w("results.explain.advice.constant", operand.name()),
              "/variabel/" + variable.id());
      case Variable.Binding.Entered() -> entered(operand);
    };
  }

  /// What is entered by hand and sounds like what a module gives.
  private Optional<Advice> offer(Operand operand) {
    Variable variable = operand.variable();
    return variable != null && variable.binding() instanceof Variable.Binding.Entered
        ? sources.stream()
            .filter(source -> source.suits(variable.name()))
            .findFirst()
            .map(source ->
                new Advice(
                    texts.w("results.explain.advice.offer", operand.name(), texts.w(source.key())),
                    "/variabel/" + variable.id() + "?sumber=" + source.code()))
        : Optional.empty();
  }

  private Advice module(Operand operand) {
    FigureSource source = operand.givenBy();
    return source == null
        ? new Advice(texts.w("results.explain.advice.module", operand.name()), "")
        : new Advice(
            texts.w("results.explain.advice.source", operand.name(), texts.w(source.key())),
            source.address());
  }

  private Advice entered(Operand operand) {
    List<Given> gaps = operand.figures().stream().filter(Given::isGap).toList();
    if (gaps.isEmpty()) {
      return new Advice(texts.w("results.explain.advice.unknown", operand.name()), "");
    }
    String who = operand.owner();
    Given first = gaps.getFirst();
    String where = "/pengisian?periode=" + first.period().code();
    boolean waits = first.figure() != null && first.figure().amount() != null;
    if (waits) {
      return new Advice(
          texts.w("results.explain.advice.waits", operand.name(), texts.basis(address.basis())),
          "");
    }
    return new Advice(
        who.isEmpty()
            ? texts.w("results.explain.advice.enter", operand.name())
            : texts.w("results.explain.advice.enter.by", operand.name(), who),
        where);
  }
}
