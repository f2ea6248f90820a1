package id.tolok.results.web.api;

import id.tolok.catalogue.AcceptedIndicator;
import id.tolok.catalogue.CatalogueVersion;
import id.tolok.catalogue.variable.FigureOrigin;
import id.tolok.formula.Derivation;
import id.tolok.formula.Formulas;
import id.tolok.formula.Value;
import id.tolok.kernel.LegalSource;
import id.tolok.kernel.SourceSpan;
import id.tolok.measurement.Figure;
import id.tolok.results.StretchCode;
import id.tolok.results.explanation.ExplainedNumber;
import id.tolok.results.explanation.Operand;
import id.tolok.results.web.api.ResultAnswer.IndicatorAnswer;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where one number comes from, as other programs read it: down to the figures, who gave them and
/// what supports them.
@Schema(name = "ResultExplanation", description = "What stands behind one result.")
record ExplanationAnswer(
    long agencyId,
    String agency,
    int year,
    @Schema(example = "Q1") String stretch,
    String basis,
    @Schema(description = "Why the number is what it is, in one sentence.") String sentence,
    IndicatorAnswer result,
    @Schema(description = "The formula with the value at every node.") NodeAnswer formula,
    List<OperandAnswer> operands,
    @Schema(description = "Target and actual in the formula of the direction.")
        @Nullable String judgement,
    @Schema(description = "What the judgement rests on.") List<String> regulations,
    @Schema(description = "Codes of remarks.") List<String> remarks,
    @Schema(description = "The target as the decree prints it; may be empty.") String targetWritten,
    @Schema(description = "0 for the decree's own target, else the revision in force.")
        int targetRevision,
    @Schema(description = "The decree in force then, and where it states this.")
        DecreeAnswer decree,
    @Schema(description = "What to do where there is no number.") List<String> advice) {

  /// Where the decree states an indicator.
  @Schema(name = "DecreePlace")
  record DecreeAnswer(
      @Schema(description = "Key of the version of the catalogue.", example = "17") long versionId,
      @Schema(example = "050/12/CTH/2026") @Nullable String number,
      @Schema(description = "ISO; shortened where the decree leaves the day blank.")
          @Nullable String date,
      @Nullable String title,
      @Schema(description = "Place in the original of each field that was read.")
          Map<String, SourceSpan> sources) {

    static DecreeAnswer of(CatalogueVersion version, AcceptedIndicator indicator) {
      var decree = version.decree();
      return new DecreeAnswer(
          version.id(),
          decree.number(),
          decree.date(),
          decree.title(),
          indicator.stated().sources());
    }
  }

  /// A node of the formula.
  @Schema(name = "FormulaNode")
  record NodeAnswer(
      @Schema(example = "[jumlah pos kamling aktif] / [jumlah pos kamling]") String expression,
      @Nullable BigDecimal value,
      @Schema(description = "MISSING, NO_EVENT or FAILED where there is no value.")
          @Nullable String reason,
      List<NodeAnswer> operands) {

    static NodeAnswer of(Derivation node) {
      return new NodeAnswer(
          Formulas.print(node.expression()),
          number(node.value()),
          IndicatorAnswer.reason(node.value()),
          node.operands().stream().map(NodeAnswer::of).toList());
    }
  }

  /// A quantity the formula asks for.
  @Schema(name = "Operand")
  record OperandAnswer(
      String name,
      @Nullable Long variableId,
      @Schema(description = "Position that answers for it.") String owner,
      @Schema(description = "What it was at each moment the formula asks for.")
          List<MomentAnswer> values,
      List<FigureAnswer> figures) {

    static OperandAnswer of(Operand operand) {
      var variable = operand.variable();
      return new OperandAnswer(
          operand.name(),
          variable == null ? null : variable.id(),
          operand.owner(),
          operand.values().stream()
              .map(moment ->
                  new MomentAnswer(
                      moment.written(),
                      number(moment.value()),
                      IndicatorAnswer.reason(moment.value())))
              .toList(),
          operand.figures().stream().map(FigureAnswer::of).toList());
    }
  }

  /// What a quantity was at one moment.
  @Schema(name = "OperandMoment")
  record MomentAnswer(
      @Schema(description = "As the formula has it.") String written,
      @Nullable BigDecimal value,
      @Nullable String reason) {}

  /// A figure it was added from.
  @Schema(name = "OperandFigure")
  record FigureAnswer(
      String period,
      @Schema(description = "What counted.") @Nullable BigDecimal amount,
      @Nullable String state,
      @Nullable Integer version,
      @Nullable String enteredBy,
      @Nullable Instant enteredAt,
      @Nullable String note,
      List<EvidenceAnswer> evidence,
      @Schema(description = "What stands behind it where another module gave it.")
          @Nullable OriginAnswer origin) {

    static FigureAnswer of(Operand.Given given) {
      Figure figure = given.figure();
      return new FigureAnswer(
          given.period().code(),
          given.amount(),
          figure == null ? null : figure.state().name(),
          figure == null ? null : figure.version(),
          figure == null ? null : figure.entered().name(),
          figure == null ? null : figure.entered().at(),
          figure == null ? null : figure.note(),
          given.evidence().stream()
              .map(attachment ->
                  new EvidenceAnswer(
                      attachment.evidence().id(),
                      attachment.evidence().description().title(),
                      attachment.check().verdict().name()))
              .toList(),
          given.origin() == null ? null : OriginAnswer.of(given.origin()));
    }
  }

  /// What stands behind a figure that another module gave, down to counts.
  @Schema(name = "FigureOrigin")
  record OriginAnswer(
      String sentence,
      @Schema(description = "The last step with its numbers; may be empty.") String worked,
      List<PartAnswer> parts,
      List<String> remarks) {

    static OriginAnswer of(FigureOrigin origin) {
      return new OriginAnswer(
          origin.sentence(),
          origin.worked(),
          origin.rows().stream().map(row -> PartAnswer.of(origin, row)).toList(),
          origin.remarks());
    }
  }

  /// One part of such a figure, such as an element of the satisfaction survey.
  @Schema(name = "FigurePart")
  record PartAnswer(
      @Schema(example = "WAKTU") String code,
      String name,
      @Schema(description = "By name; those that are not shown are absent.")
          Map<String, BigDecimal> numbers) {

    static PartAnswer of(FigureOrigin origin, FigureOrigin.Row row) {
      Map<String, BigDecimal> numbers = new LinkedHashMap<>();
      for (int place = 0; place < origin.columns().size(); place++) {
        BigDecimal number = row.cells().get(place).number();
        if (number != null) {
          numbers.put(origin.columns().get(place).code(), number);
        }
      }
      return new PartAnswer(row.code(), row.name(), numbers);
    }
  }

  /// What supports a figure.
  @Schema(name = "FigureEvidence")
  record EvidenceAnswer(
      long id,
      String title,
      @Schema(description = "UNCHECKED, VALID or REJECTED.") String verdict) {}

  /// @param version of the catalogue that states the indicator
  static ExplanationAnswer of(ExplainedNumber explained, CatalogueVersion version) {
    var address = explained.address();
    return new ExplanationAnswer(
        explained.agencyId(),
        explained.agencyName(),
        address.year(),
        StretchCode.of(address.stretch()),
        address.basis().name(),
        explained.sentence(),
        IndicatorAnswer.of(explained.target(), explained.scored()),
        NodeAnswer.of(explained.derivation()),
        explained.operands().stream().map(OperandAnswer::of).toList(),
        explained.judgement().worked(),
        explained.judgement().sources().stream().map(LegalSource::cited).toList(),
        explained.remarks().stream().map(remark -> remark.code().name()).toList(),
        explained.origin().written(),
        explained.origin().revision(),
        DecreeAnswer.of(version, explained.target().indicator()),
        explained.advice().stream().map(ExplainedNumber.Advice::text).toList());
  }

  private static @Nullable BigDecimal number(Value value) {
    return value instanceof Value.Known(var number) ? number : null;
  }
}
