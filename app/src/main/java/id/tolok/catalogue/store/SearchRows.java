package id.tolok.catalogue.store;

import id.tolok.catalogue.IndicatorKind;
import id.tolok.catalogue.search.IndicatorRow;
import id.tolok.formula.FormulaKind;
import id.tolok.kernel.Severity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Found rows as records.
final class SearchRows {

  private SearchRows() {}

  static IndicatorRow row(ResultSet row, int place) throws SQLException {
    return new IndicatorRow(
        row.getLong("indicator_id"),
        row.getLong("lineage_id"),
        row.getLong("agency_id"),
        row.getString("agency_name"),
        row.getString("regency_name"),
        new IndicatorRow.VersionMark(
            row.getLong("version_id"),
            row.getInt("version_number"),
            row.getString("decree_number"),
            row.getObject("valid_from", LocalDate.class)),
        row.getLong("position_id"),
        row.getString("position_name"),
        IndicatorKind.of(row.getString("kind")),
        row.getInt("ordinal"),
        row.getString("name"),
        row.getString("objective"),
        row.getString("definition"),
        row.getString("formula_text"),
        FormulaKind.of(row.getString("formula_kind")),
        row.getString("expression"),
        row.getString("unit"),
        row.getString("polarity"),
        row.getString("responsible"),
        row.getString("data_source"),
        row.getString("baseline"),
        StoredJson.readValues(row.getString("targets")),
        severity(row.getInt("severity")),
        StoredJson.list(row.getArray("codes")));
  }

  private static @Nullable Severity severity(int worst) {
    return worst == 0 ? null : Severity.values()[worst - 1];
  }
}
