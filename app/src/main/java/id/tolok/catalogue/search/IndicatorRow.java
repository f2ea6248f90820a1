package id.tolok.catalogue.search;

import id.tolok.catalogue.IndicatorKind;
import id.tolok.formula.FormulaKind;
import id.tolok.kernel.Severity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An indicator as lists and exports show it.
///
/// @param worst gravest remark; absent without any
/// @param codes of its remarks, each once
public record IndicatorRow(
    long id,
    long lineageId,
    long agencyId,
    String agencyName,
    String regencyName,
    VersionMark version,
    long positionId,
    String positionName,
    IndicatorKind kind,
    int ordinal,
    String name,
    @Nullable String objective,
    @Nullable String definition,
    @Nullable String formulaText,
    FormulaKind formulaKind,
    @Nullable String expression,
    @Nullable String unit,
    String polarity,
    @Nullable String responsible,
    @Nullable String dataSource,
    @Nullable String baseline,
    Map<String, String> targets,
    @Nullable Severity worst,
    List<String> codes) {

  /// The version a row belongs to.
  ///
  /// @param number counts the agency's versions
  /// @param validFrom ISO
  public record VersionMark(
      long id, int number, @Nullable String decreeNumber, java.time.LocalDate validFrom) {}

  public IndicatorRow {
    codes = List.copyOf(codes);
  }
}
