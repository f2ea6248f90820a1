package id.tolok.catalogue.registry;

import id.tolok.catalogue.variable.Variable;
import id.tolok.kernel.EntryPeriod;
import id.tolok.scorecard.Adding;
import java.math.BigDecimal;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What a person may say about a variable.
public record VariableSaying(
    @Nullable String unit,
    @Nullable Long ownerPositionId,
    EntryPeriod.Kind kind,
    Adding adding,
    Variable.Limits limits,
    Variable.Binding binding,
    @Nullable BigDecimal baseline) {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /// As a variable has it now.
  public static VariableSaying of(Variable variable) {
    return new VariableSaying(
        variable.unit(),
        variable.ownerPositionId().isPresent() ? variable.ownerPositionId().getAsLong() : null,
        variable.kind(),
        variable.adding(),
        variable.limits(),
        variable.binding(),
        variable.baseline());
  }

  /// The variable as it would be.
  public Variable on(Variable variable) {
    return new Variable(
        variable.id(),
        variable.agencyId(),
        variable.name(),
        variable.origin(),
        unit,
        ownerPositionId == null ? OptionalLong.empty() : OptionalLong.of(ownerPositionId),
        kind,
        adding,
        limits,
        binding,
        baseline);
  }

  /// The same with its figures given by a module.
  VariableSaying givenBy(String source) {
    return new VariableSaying(
        unit,
        ownerPositionId,
        kind,
        adding,
        limits,
        new Variable.Binding.FromModule(source),
        baseline);
  }

  /// As the trail keeps it.
  public String json() {
    return MAPPER.writeValueAsString(
        new Told(
            unit,
            ownerPositionId,
            kind.name(),
            adding.name(),
            plain(limits.least()),
            plain(limits.most()),
            plain(limits.jumpPercent()),
            limits.polarity() == null ? null : limits.polarity().name(),
            limits.fractions().name(),
            binding.code(),
            source(),
            plain(baseline)));
  }

  /// Tells two states apart, for noticing that somebody else wrote in between.
  public String mark() {
    return Integer.toHexString(json().hashCode());
  }

  private record Told(
      @Nullable String unit,
      @Nullable Long owner,
      String kind,
      String adding,
      @Nullable String least,
      @Nullable String most,
      @Nullable String jump,
      @Nullable String polarity,
      String fractions,
      String binding,
      @Nullable String source,
      @Nullable String baseline) {}

  private @Nullable String source() {
    return switch (binding) {
      case Variable.Binding.Entered() -> null;
      case Variable.Binding.Constant(var figure) -> plain(figure);
      case Variable.Binding.IndicatorActual(var lineage) -> Long.toString(lineage);
      case Variable.Binding.FromModule(var code) -> code;
    };
  }

  private static @Nullable String plain(@Nullable BigDecimal figure) {
    return figure == null ? null : figure.stripTrailingZeros().toPlainString();
  }
}
