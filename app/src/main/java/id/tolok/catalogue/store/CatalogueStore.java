package id.tolok.catalogue.store;

import id.tolok.catalogue.AcceptedIndicator;
import id.tolok.catalogue.AcceptedPosition;
import id.tolok.catalogue.CatalogueVersion;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.variable.Variable;
import id.tolok.document.Catalogue;
import id.tolok.document.CatalogueFinding;
import id.tolok.document.Indicator;
import id.tolok.document.Position;
import id.tolok.document.json.CatalogueJson;
import id.tolok.shell.viewer.NotFound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads versions and what they hold.
@Repository
class CatalogueStore implements Catalogues {

  private static final String VERSION =
      """
      select version_id, agency_id, number, valid_from, valid_until, decree_kind, decree_number, decree_date,
        decree_title, period_start, period_end, review_id, reading_id, accepted_by, accepted_by_name, accepted_at,
        reason, file_name, original_sha256, indicator_count
      from catalogue.version
      """;

  private static final String INDICATOR =
      """
      select i.indicator_id, i.lineage_id, i.version_id, i.agency_id, i.position_id, p.name as position_name,
        p.organization_position_id, i.kind, i.ordinal, i.printed_number, i.objective, i.name, i.definition,
        i.rationale, i.formula_text, i.formula_kind, i.expression, i.numerator, i.denominator, i.multiplier,
        i.terms, i.unit, i.polarity, i.responsible, i.data_source, i.baseline, i.targets, i.quarter_targets,
        i.note, i.confidence, i.sources
      from catalogue.indicator i
      join catalogue.position p using (position_id)
      join catalogue.version v on v.version_id = i.version_id
      """;

  private final JdbcClient jdbc;

  CatalogueStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<CatalogueVersion> currentVersion(long agencyId, LocalDate day) {
    return jdbc.sql(
            VERSION
                + """
                where agency_id = :agency and valid_from <= :day and (valid_until is null or valid_until > :day)
                """)
        .param("agency", agencyId)
        .param("day", day)
        .query(CatalogueRows::version)
        .optional();
  }

  @Override
  public List<CatalogueVersion> versions(long agencyId) {
    return jdbc.sql(VERSION + "where agency_id = :agency order by valid_from desc, number desc")
        .param("agency", agencyId)
        .query(CatalogueRows::version)
        .list();
  }

  @Override
  public List<CatalogueVersion> versionsInForce(LocalDate day) {
    return jdbc.sql(
            VERSION
                + """
                where valid_from <= :day and (valid_until is null or valid_until > :day)
                order by agency_id
                """)
        .param("day", day)
        .query(CatalogueRows::version)
        .list();
  }

  @Override
  public CatalogueVersion version(long versionId) {
    return jdbc.sql(VERSION + "where version_id = :id")
        .param("id", versionId)
        .query(CatalogueRows::version)
        .optional()
        .orElseThrow(() -> new NotFound("catalogue version", versionId));
  }

  @Override
  public Catalogue header(long versionId) {
    return jdbc.sql("select header from catalogue.version where version_id = :id")
        .param("id", versionId)
        .query(String.class)
        .optional()
        .map(CatalogueJson::read)
        .orElseThrow(() -> new NotFound("catalogue version", versionId));
  }

  @Override
  public Catalogue catalogue(long versionId) {
    Catalogue header = header(versionId);
    Map<Long, List<Indicator>> byPosition = new HashMap<>();
    for (AcceptedIndicator indicator : indicators(versionId)) {
      byPosition
          .computeIfAbsent(indicator.position().id(), _ -> new ArrayList<>())
          .add(indicator.stated());
    }
    return new Catalogue(
        header.format(),
        header.file(),
        header.sha256(),
        header.decrees(),
        header.organisation(),
        positions(versionId).stream()
            .map(position ->
                filled(position.stated(), byPosition.getOrDefault(position.id(), List.of())))
            .toList(),
        header.findings());
  }

  @Override
  public List<AcceptedPosition> positions(long versionId) {
    return jdbc.sql(
            """
            select p.position_id, p.version_id, p.agency_id, p.organization_position_id, p.ordinal, p.name, p.raw_name,
              p.echelon, p.decree, p.duties, p.functions, p.sources,
              (select count(*) from catalogue.indicator i where i.position_id = p.position_id) as indicator_count
            from catalogue.position p where p.version_id = :version
            order by p.ordinal
            """)
        .param("version", versionId)
        .query(CatalogueRows::position)
        .list();
  }

  @Override
  public List<AcceptedIndicator> indicators(long versionId) {
    return withFindings(
        jdbc.sql(INDICATOR + "where i.version_id = :version order by i.ordinal")
            .param("version", versionId)
            .query(CatalogueRows::indicator)
            .list());
  }

  @Override
  public AcceptedIndicator indicator(long indicatorId) {
    return withFindings(
            jdbc.sql(INDICATOR + "where i.indicator_id = :id")
                .param("id", indicatorId)
                .query(CatalogueRows::indicator)
                .list())
        .stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("indicator", indicatorId));
  }

  @Override
  public List<AcceptedIndicator> history(long lineageId) {
    return withFindings(
        jdbc.sql(INDICATOR + "where i.lineage_id = :lineage order by v.valid_from, v.number")
            .param("lineage", lineageId)
            .query(CatalogueRows::indicator)
            .list());
  }

  @Override
  public Optional<CatalogueVersion> versionOfYear(long agencyId, int year) {
    return jdbc.sql(
            VERSION
                + """
                where agency_id = :agency and (valid_until is null or valid_until > valid_from)
                order by valid_from <= :end desc,
                  case when valid_from <= :end then valid_from end desc, valid_from, number desc
                limit 1
                """)
        .param("agency", agencyId)
        .param("end", LocalDate.of(year, 12, 31))
        .query(CatalogueRows::version)
        .optional();
  }

  @Override
  public List<Variable> agencyVariables(long agencyId) {
    return jdbc.sql(
            """
            select %s
            from catalogue.variable v
            where v.agency_id = :agency and v.merged_into is null
            order by v.variable_id
            """
                .formatted(CatalogueRows.VARIABLE_COLUMNS))
        .param("agency", agencyId)
        .query(CatalogueRows::variable)
        .list();
  }

  @Override
  public List<VariableUse> variableUses(long versionId) {
    return jdbc.sql(
            """
            select a.indicator_id, a.ordinal, a.variable_id, a.name
            from catalogue.indicator i join catalogue.indicator_variable a using (indicator_id)
            where i.version_id = :version order by i.ordinal, a.ordinal
            """)
        .param("version", versionId)
        .query((row, _) ->
            new VariableUse(
                row.getLong("indicator_id"),
                row.getInt("ordinal"),
                row.getLong("variable_id"),
                row.getString("name")))
        .list();
  }

  @Override
  public List<Variable> variables(long indicatorId) {
    return jdbc.sql(
            """
            select %s
            from catalogue.indicator_variable a
            join catalogue.variable v using (variable_id)
            where a.indicator_id = :indicator order by a.ordinal
            """
                .formatted(CatalogueRows.VARIABLE_COLUMNS))
        .param("indicator", indicatorId)
        .query(CatalogueRows::variable)
        .list();
  }

  private List<AcceptedIndicator> withFindings(List<AcceptedIndicator> indicators) {
    Map<Long, List<CatalogueFinding>> findings = new HashMap<>();
    jdbc.sql(
            """
            select indicator_id, code, severity, place, message, suggestion from catalogue.finding
            where indicator_id = any(:indicators)
            order by case severity when 'ERROR' then 0 when 'WARNING' then 1 else 2 end, ordinal
            """)
        .param("indicators", indicators.stream().map(AcceptedIndicator::id).toArray(Long[]::new))
        .query(row -> {
          findings
              .computeIfAbsent(row.getLong("indicator_id"), _ -> new ArrayList<>())
              .add(CatalogueRows.finding(row));
        });
    return indicators.stream()
        .map(indicator ->
            CatalogueRows.with(indicator, findings.getOrDefault(indicator.id(), List.of())))
        .toList();
  }

  private static Position filled(Position position, List<Indicator> indicators) {
    return new Position(
        position.name(),
        position.rawName(),
        position.echelon(),
        position.decree(),
        position.duties(),
        position.functions(),
        indicators,
        position.sources());
  }
}
