package id.tolok.catalogue.store.concept;

import id.tolok.catalogue.concept.MemberText;
import id.tolok.document.CatalogueFormula;
import id.tolok.document.Indicator;
import id.tolok.formula.FormulaKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What indicators say, as far as comparing those of different agencies needs it.
@Repository
public class MemberTexts {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static final String COLUMNS =
      """
      select i.lineage_id, i.indicator_id, i.agency_id, a.name as agency_name, a.kind as agency_kind,
        r.name as regency_name, t.name as territory_name, p.name as position_name,
        i.name, i.objective, i.definition, i.formula_text, i.formula_kind, i.expression, i.numerator,
        i.denominator, i.multiplier, i.terms, i.unit, i.polarity, i.responsible, i.data_source,
        i.baseline, i.targets
      from catalogue.indicator i
      join catalogue.position p using (position_id)
      join organization.agency a on a.id = i.agency_id
      join organization.region r on r.id = a.regency_id
      left join organization.region t on t.id = a.territory_id
      """;

  private final JdbcClient jdbc;

  MemberTexts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Those of the version of an agency that holds last, in order of the decree.
  public List<MemberText> newest(long agencyId) {
    return jdbc.sql(
            COLUMNS
                + """
                where i.version_id = (
                  select version_id from catalogue.version where agency_id = :agency
                  order by valid_from desc, number desc limit 1)
                order by i.ordinal
                """)
        .param("agency", agencyId)
        .query((row, _) -> text(row))
        .list();
  }

  /// What lineages say in the newest version of their agency; those that ended are left out.
  public Map<Long, MemberText> ofLineages(Collection<Long> lineageIds) {
    Map<Long, MemberText> texts = new LinkedHashMap<>();
    jdbc.sql(
            COLUMNS
                + """
                join catalogue.wording w using (indicator_id)
                where w.lineage_id = any(:lineages)
                order by a.name, i.ordinal
                """)
        .param("lineages", lineageIds.toArray(Long[]::new))
        .query((row, _) -> text(row))
        .list()
        .forEach(text -> texts.put(text.lineageId(), text));
    return texts;
  }

  /// What indicators of certain versions say.
  public Map<Long, MemberText> ofIndicators(Collection<Long> indicatorIds) {
    Map<Long, MemberText> texts = new LinkedHashMap<>();
    jdbc.sql(COLUMNS + "where i.indicator_id = any(:indicators)")
        .param("indicators", indicatorIds.toArray(Long[]::new))
        .query((row, _) -> text(row))
        .list()
        .forEach(text -> texts.put(text.indicatorId(), text));
    return texts;
  }

  private static MemberText text(ResultSet row) throws SQLException {
    return new MemberText(
        row.getLong("lineage_id"),
        row.getLong("indicator_id"),
        row.getLong("agency_id"),
        row.getString("agency_name"),
        row.getString("position_name"),
        indicator(row),
        places(row));
  }

  private static Set<String> places(ResultSet row) throws SQLException {
    Set<String> places = new HashSet<>();
    places.add(row.getString("regency_name"));
    @Nullable String territory = row.getString("territory_name");
    if (territory != null) {
      places.add(territory);
    }
    String kind = row.getString("agency_kind");
    if (kind.equals("SUBDISTRICT_OFFICE") || kind.equals("URBAN_VILLAGE_OFFICE")) {
      places.add(row.getString("agency_name"));
    }
    return places;
  }

  private static Indicator indicator(ResultSet row) throws SQLException {
    return new Indicator(
        null,
        row.getString("objective"),
        row.getString("name"),
        row.getString("definition"),
        List.of(),
        row.getString("formula_text"),
        formula(row),
        row.getString("unit"),
        row.getString("polarity"),
        row.getString("responsible"),
        row.getString("data_source"),
        row.getString("baseline"),
        MAPPER.readValue(
            row.getString("targets"), new TypeReference<LinkedHashMap<String, String>>() {}),
        Map.of(),
        null,
        1,
        Map.of());
  }

  private static CatalogueFormula formula(ResultSet row) throws SQLException {
    return new CatalogueFormula(
        FormulaKind.of(row.getString("formula_kind")),
        row.getString("expression"),
        row.getString("numerator"),
        row.getString("denominator"),
        row.getBigDecimal("multiplier"),
        List.of((String[]) row.getArray("terms").getArray()));
  }
}
