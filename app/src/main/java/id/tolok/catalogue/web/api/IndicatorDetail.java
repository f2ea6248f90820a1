package id.tolok.catalogue.web.api;

import id.tolok.catalogue.AcceptedIndicator;
import id.tolok.catalogue.variable.Variable;
import id.tolok.document.CatalogueFinding;
import id.tolok.document.CatalogueFormula;
import id.tolok.document.Indicator;
import id.tolok.kernel.SourceSpan;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everything a version states of an indicator.
@Schema(
    name = "Indicator",
    description =
        "Everything a version states of an indicator; fields named as in the catalogue format.")
record IndicatorDetail(
    @Schema(description = "Key of the indicator, the same in every version.", example = "204")
        long id,
    @Schema(example = "17") long versionId,
    @Schema(example = "4") long agencyId,
    @Schema(example = "Kepala Seksi Pemerintahan") String position,
    @Schema(description = "Key of the agency's own position of this name; absent where none fits.")
        @Nullable Long positionId,
    @Schema(example = "IKI") String kind,
    @Schema(description = "Place in the version, from 1.", example = "3") int ordinal,
    @Nullable String objective,
    @Schema(example = "Persentase pos kamling yang aktif") String indicator,
    @Nullable String definition,
    List<String> rationale,
    @Nullable String formulaText,
    FormulaAnswer formula,
    @Nullable String unit,
    @Schema(example = "higher") String polarity,
    @Nullable String responsible,
    @Nullable String dataSource,
    @Nullable String baseline,
    Map<String, String> targets,
    Map<String, String> quarterTargets,
    @Nullable String note,
    @Schema(description = "How sure the reader was, 0 to 1.", example = "0.97") double confidence,
    @Schema(description = "Place in the original of each field that was read.")
        Map<String, SourceSpan> sources,
    List<FindingAnswer> findings,
    List<VariableAnswer> variables,
    @Schema(description = "Versions that state it, oldest first.") List<Long> versions) {

  /// A formula as the catalogue format has it.
  @Schema(name = "Formula")
  record FormulaAnswer(
      @Schema(example = "ratio") String kind,
      @Schema(example = "[a] / [b] * 100") @Nullable String expression,
      @Nullable String numerator,
      @Nullable String denominator,
      @Nullable BigDecimal multiplier,
      List<String> terms) {

    static FormulaAnswer of(CatalogueFormula formula) {
      return new FormulaAnswer(
          formula.kind().code(),
          formula.expression(),
          formula.numerator(),
          formula.denominator(),
          formula.multiplier(),
          formula.terms());
    }
  }

  /// A remark.
  @Schema(name = "Finding")
  record FindingAnswer(
      @Schema(example = "FORMULA_MISSING") String code,
      @Schema(example = "warning") String severity,
      @Nullable SourceSpan where,
      String message,
      @Nullable String suggestion) {

    static FindingAnswer of(CatalogueFinding finding) {
      return new FindingAnswer(
          finding.code(),
          finding.severity().name().toLowerCase(Locale.ROOT),
          finding.where(),
          finding.message(),
          finding.suggestion());
    }
  }

  /// A quantity the formula asks for.
  @Schema(name = "Variable")
  record VariableAnswer(
      long id,
      @Schema(example = "pos kamling aktif") String name,
      @Nullable String unit,
      @Schema(description = "SUM, LAST or MEAN over the parts of a year.", example = "SUM")
          String adding,
      @Schema(description = "What feeds it.", example = "ENTERED") String binding,
      @Schema(description = "Position that answers for it.") @Nullable Long ownerPositionId) {

    static VariableAnswer of(Variable variable) {
      return new VariableAnswer(
          variable.id(),
          variable.name(),
          variable.unit(),
          variable.adding().name(),
          variable.binding().code(),
          variable.ownerPositionId().isPresent() ? variable.ownerPositionId().getAsLong() : null);
    }
  }

  static IndicatorDetail of(
      AcceptedIndicator accepted, List<Variable> variables, List<Long> versions) {
    Indicator stated = accepted.stated();
    var own = accepted.position().organizationPositionId();
    return new IndicatorDetail(
        accepted.lineageId(),
        accepted.versionId(),
        accepted.agencyId(),
        accepted.position().name(),
        own.isPresent() ? own.getAsLong() : null,
        accepted.kind().name(),
        accepted.ordinal(),
        stated.objective(),
        stated.indicator(),
        stated.definition(),
        stated.rationale(),
        stated.formulaText(),
        FormulaAnswer.of(stated.formula()),
        stated.unit(),
        stated.polarity(),
        stated.responsible(),
        stated.dataSource(),
        stated.baseline(),
        stated.targets(),
        stated.quarterTargets(),
        stated.note(),
        stated.confidence(),
        stated.sources(),
        accepted.findings().stream().map(FindingAnswer::of).toList(),
        variables.stream().map(VariableAnswer::of).toList(),
        versions);
  }
}
