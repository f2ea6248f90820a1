package id.tolok.catalogue.store;

import id.tolok.catalogue.AcceptedIndicator;
import id.tolok.catalogue.AcceptedPosition;
import id.tolok.catalogue.CatalogueVersion;
import id.tolok.catalogue.IndicatorKind;
import id.tolok.catalogue.variable.Variable;
import id.tolok.document.CatalogueFinding;
import id.tolok.document.CatalogueFormula;
import id.tolok.document.Indicator;
import id.tolok.document.Position;
import id.tolok.formula.FormulaKind;
import id.tolok.kernel.EntryPeriod;
import id.tolok.kernel.Polarity;
import id.tolok.kernel.Severity;
import id.tolok.scorecard.Adding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalLong;

/// Rows of the tables as records.
final class CatalogueRows {

  private CatalogueRows() {}

  static CatalogueVersion version(ResultSet row, int place) throws SQLException {
    return new CatalogueVersion(
        row.getLong("version_id"),
        row.getLong("agency_id"),
        row.getInt("number"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_until", LocalDate.class),
        new CatalogueVersion.DecreeMark(
            row.getString("decree_kind"),
            row.getString("decree_number"),
            row.getString("decree_date"),
            row.getString("decree_title"),
            row.getObject("period_start", Integer.class),
            row.getObject("period_end", Integer.class)),
        new CatalogueVersion.Acceptance(
            optional(row, "review_id"),
            optional(row, "reading_id"),
            optional(row, "accepted_by"),
            row.getString("accepted_by_name"),
            row.getObject("accepted_at", OffsetDateTime.class).toInstant(),
            row.getString("reason"),
            row.getString("file_name"),
            row.getString("original_sha256")),
        row.getInt("indicator_count"));
  }

  static AcceptedPosition position(ResultSet row, int place) throws SQLException {
    return new AcceptedPosition(
        row.getLong("position_id"),
        row.getLong("version_id"),
        row.getLong("agency_id"),
        optional(row, "organization_position_id"),
        row.getInt("ordinal"),
        new Position(
            row.getString("name"),
            row.getString("raw_name"),
            row.getString("echelon"),
            row.getInt("decree"),
            StoredJson.list(row.getArray("duties")),
            StoredJson.list(row.getArray("functions")),
            List.of(),
            StoredJson.readSpans(row.getString("sources"))),
        row.getInt("indicator_count"));
  }

  static AcceptedIndicator indicator(ResultSet row, int place) throws SQLException {
    return new AcceptedIndicator(
        row.getLong("indicator_id"),
        row.getLong("lineage_id"),
        row.getLong("version_id"),
        row.getLong("agency_id"),
        new AcceptedIndicator.PositionMark(
            row.getLong("position_id"),
            row.getString("position_name"),
            optional(row, "organization_position_id")),
        IndicatorKind.of(row.getString("kind")),
        row.getInt("ordinal"),
        stated(row),
        List.of());
  }

  static AcceptedIndicator with(AcceptedIndicator indicator, List<CatalogueFinding> findings) {
    return new AcceptedIndicator(
        indicator.id(),
        indicator.lineageId(),
        indicator.versionId(),
        indicator.agencyId(),
        indicator.position(),
        indicator.kind(),
        indicator.ordinal(),
        indicator.stated(),
        findings);
  }

  static CatalogueFinding finding(ResultSet row) throws SQLException {
    return new CatalogueFinding(
        row.getString("code"),
        Severity.valueOf(row.getString("severity")),
        StoredJson.readSpan(row.getString("place")),
        row.getString("message"),
        row.getString("suggestion"));
  }

  /// What a variable is read from, of `catalogue.variable v`.
  static final String VARIABLE_COLUMNS =
      """
      v.variable_id, v.agency_id, v.name, v.origin, v.unit, v.owner_position_id, v.kind, v.adding, v.least, v.most,
        v.jump_percent, v.polarity, v.fractions, v.binding, v.constant_figure, v.bound_lineage_id, v.bound_source,
        v.baseline
      """;

  static Variable variable(ResultSet row, int place) throws SQLException {
    String polarity = row.getString("polarity");
    return new Variable(
        row.getLong("variable_id"),
        row.getLong("agency_id"),
        row.getString("name"),
        Variable.Origin.valueOf(row.getString("origin")),
        row.getString("unit"),
        optional(row, "owner_position_id"),
        EntryPeriod.Kind.valueOf(row.getString("kind")),
        Adding.valueOf(row.getString("adding")),
        new Variable.Limits(
            row.getBigDecimal("least"),
            row.getBigDecimal("most"),
            row.getBigDecimal("jump_percent"),
            polarity == null ? null : Polarity.valueOf(polarity),
            Variable.Fractions.valueOf(row.getString("fractions"))),
        binding(row),
        row.getBigDecimal("baseline"));
  }

  private static Variable.Binding binding(ResultSet row) throws SQLException {
    String binding = row.getString("binding");
    return switch (binding) {
      case "ENTERED" -> new Variable.Binding.Entered();
      case "CONSTANT" -> new Variable.Binding.Constant(row.getBigDecimal("constant_figure"));
      case "INDICATOR_ACTUAL" ->
          new Variable.Binding.IndicatorActual(row.getLong("bound_lineage_id"));
      case "FROM_MODULE" -> new Variable.Binding.FromModule(row.getString("bound_source"));
      default -> throw new IllegalStateException("no binding: " + binding);
    };
  }

  private static Indicator stated(ResultSet row) throws SQLException {
    return new Indicator(
        row.getString("printed_number"),
        row.getString("objective"),
        row.getString("name"),
        row.getString("definition"),
        StoredJson.list(row.getArray("rationale")),
        row.getString("formula_text"),
        new CatalogueFormula(
            FormulaKind.of(row.getString("formula_kind")),
            row.getString("expression"),
            row.getString("numerator"),
            row.getString("denominator"),
            row.getBigDecimal("multiplier"),
            StoredJson.list(row.getArray("terms"))),
        row.getString("unit"),
        row.getString("polarity"),
        row.getString("responsible"),
        row.getString("data_source"),
        row.getString("baseline"),
        StoredJson.readValues(row.getString("targets")),
        StoredJson.readValues(row.getString("quarter_targets")),
        row.getString("note"),
        row.getDouble("confidence"),
        StoredJson.readSpans(row.getString("sources")));
  }

  private static OptionalLong optional(ResultSet row, String column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
  }
}
