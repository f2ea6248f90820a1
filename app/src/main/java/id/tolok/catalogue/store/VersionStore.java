package id.tolok.catalogue.store;

import id.tolok.catalogue.acceptance.AskedVariable;
import id.tolok.catalogue.acceptance.NewVersion;
import id.tolok.catalogue.acceptance.Statement;
import id.tolok.catalogue.acceptance.Statement.Earlier;
import id.tolok.document.Catalogue;
import id.tolok.document.CatalogueFinding;
import id.tolok.document.Decree;
import id.tolok.document.json.CatalogueJson;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes versions. Sets of rows travel as one JSON value and become rows in one statement each,
/// however large the decree.
@Repository
public class VersionStore {

  private final JdbcClient jdbc;

  VersionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A remark and the indicator it concerns; absent where it concerns the decree.
  public record PlacedFinding(@Nullable Long indicatorId, CatalogueFinding finding) {}

  /// An indicator asks for a variable.
  ///
  /// @param ownerPositionId who answers for it where it is new; null for nobody
  public record Asking(long indicatorId, AskedVariable variable, @Nullable Long ownerPositionId) {}

  /// Lets versions of one agency be written one after the other.
  public void lock(long agencyId) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('catalogue.version', :agency))")
        .param("agency", agencyId)
        .query((_, _) -> 1)
        .single();
  }

  /// What each lineage of an agency last was before a day; after it, where it only begins then.
  public List<Earlier> earlier(long agencyId, LocalDate day) {
    return jdbc.sql(
            """
            select distinct on (i.lineage_id)
              i.lineage_id, i.name, p.name as position_name, coalesce(i.expression, i.formula_text) as formula
            from catalogue.indicator i
            join catalogue.version v using (version_id)
            join catalogue.position p using (position_id)
            where i.agency_id = :agency
            order by i.lineage_id, (v.valid_from <= :day) desc, v.valid_from desc, v.number desc
            """)
        .param("agency", agencyId)
        .param("day", day)
        .query((row, _) ->
            new Earlier(
                row.getLong("lineage_id"),
                new Statement(
                    row.getString("name"),
                    row.getString("position_name"),
                    row.getString("formula"))))
        .list();
  }

  public long insertVersion(NewVersion version) {
    Catalogue catalogue = version.catalogue();
    @Nullable Decree decree = catalogue.decrees().isEmpty() ? null : catalogue.decrees().getFirst();
    var acceptance = version.acceptance();
    return jdbc.sql(
            """
            insert into catalogue.version (agency_id, number, valid_from, decree_kind, decree_number, decree_date,
              decree_title, period_start, period_end, header, indicator_count, review_id, reading_id, accepted_by,
              accepted_by_name, accepted_at, reason, file_name, original_sha256)
            select :agency, coalesce(max(number), 0) + 1, :validFrom, :kind, :number, :date,
              :title, :periodStart, :periodEnd, cast(:header as json), :count, :review, :reading, :account,
              :name, :at, :reason, :file, :sha256
            from catalogue.version where agency_id = :agency
            returning version_id
            """)
        .param("agency", version.agencyId())
        .param("validFrom", version.validFrom())
        .param("kind", decree == null ? "OTHER" : decree.kind())
        .param("number", decree == null ? null : decree.number())
        .param("date", decree == null ? null : decree.date())
        .param("title", decree == null ? null : decree.title())
        .param("periodStart", decree == null ? null : decree.periodStart())
        .param("periodEnd", decree == null ? null : decree.periodEnd())
        .param("header", CatalogueJson.write(withoutPositions(catalogue)))
        .param("count", count(catalogue))
        .param("review", boxed(acceptance.reviewId()))
        .param("reading", boxed(acceptance.readingId()))
        .param("account", boxed(acceptance.accountId()))
        .param("name", acceptance.name())
        .param("at", acceptance.at().atOffset(ZoneOffset.UTC))
        .param("reason", acceptance.reason())
        .param("file", acceptance.fileName())
        .param("sha256", acceptance.sha256())
        .query(Long.class)
        .single();
  }

  /// @param matches the agency's own position for each of the catalogue, null where there is none
  public void insertPositions(
      long agencyId, long versionId, Catalogue catalogue, List<@Nullable Long> matches) {
    jdbc.sql(
            """
            insert into catalogue.position (agency_id, version_id, ordinal, name, raw_name, echelon, decree, duties,
              functions, sources, organization_position_id)
            select :agency, :version, p.ordinal, p.node ->> 'name', p.node ->> 'rawName', p.node ->> 'echelon',
              (p.node ->> 'decree')::int, catalogue.texts(p.node -> 'duties'), catalogue.texts(p.node -> 'functions'),
              p.node -> 'sources', m.id
            from json_array_elements(cast(:catalogue as json) -> 'positions') with ordinality p(node, ordinal)
            join unnest(cast(:matches as bigint[])) with ordinality m(id, ordinal) using (ordinal)
            """)
        .param("agency", agencyId)
        .param("version", versionId)
        .param("catalogue", CatalogueJson.write(catalogue))
        .param("matches", matches.toArray(Long[]::new))
        .update();
  }

  /// New lineages that begin with a version.
  public List<Long> insertLineages(long agencyId, long versionId, long count) {
    return jdbc.sql(
            """
            insert into catalogue.lineage (agency_id, first_version_id)
            select :agency, :version from generate_series(1, :count)
            returning lineage_id
            """)
        .param("agency", agencyId)
        .param("version", versionId)
        .param("count", count)
        .query((row, _) -> row.getLong(1))
        .list();
  }

  /// @param lineages one for each indicator, in the order of the catalogue
  /// @return keys of the indicators in that order
  public List<Long> insertIndicators(
      long agencyId, long versionId, Catalogue catalogue, List<Long> lineages) {
    return jdbc.sql(
            """
            with stated as (
              select row_number() over (order by p.ordinal, i.ordinal) as ordinal, p.ordinal as position_ordinal,
                coalesce(d.node ->> 'kind', 'OTHER') as kind, i.node
              from json_array_elements(cast(:catalogue as json) -> 'positions') with ordinality p(node, ordinal)
              cross join json_array_elements(p.node -> 'indicators') with ordinality i(node, ordinal)
              left join json_array_elements(cast(:catalogue as json) -> 'decrees') with ordinality d(node, ordinal)
                on d.ordinal = (p.node ->> 'decree')::int + 1
            ), inserted as (
              insert into catalogue.indicator (agency_id, version_id, position_id, lineage_id, ordinal, kind,
                printed_number, objective, name, definition, rationale, formula_text, formula_kind, expression,
                numerator, denominator, multiplier, terms, unit, polarity, responsible, data_source, baseline,
                targets, quarter_targets, note, confidence, sources)
              select :agency, :version, p.position_id, l.id, s.ordinal,
                case when s.kind in ('IKU', 'IKI', 'PK', 'ACTION_PLAN') then s.kind else 'OTHER' end,
                s.node ->> 'number', s.node ->> 'objective', s.node ->> 'indicator', s.node ->> 'definition',
                catalogue.texts(s.node -> 'rationale'), s.node ->> 'formulaText', s.node #>> '{formula,kind}',
                s.node #>> '{formula,expression}', s.node #>> '{formula,numerator}',
                s.node #>> '{formula,denominator}', (s.node #>> '{formula,multiplier}')::numeric,
                catalogue.texts(s.node #> '{formula,terms}'), s.node ->> 'unit', s.node ->> 'polarity',
                s.node ->> 'responsible', s.node ->> 'dataSource', s.node ->> 'baseline', s.node -> 'targets',
                s.node -> 'quarterTargets', s.node ->> 'note', (s.node ->> 'confidence')::double precision,
                s.node -> 'sources'
              from stated s
              join catalogue.position p on p.version_id = :version and p.ordinal = s.position_ordinal
              join unnest(cast(:lineages as bigint[])) with ordinality l(id, ordinal) on l.ordinal = s.ordinal
              returning indicator_id, ordinal
            )
            select indicator_id from inserted order by ordinal
            """)
        .param("agency", agencyId)
        .param("version", versionId)
        .param("catalogue", CatalogueJson.write(catalogue))
        .param("lineages", lineages.toArray(Long[]::new))
        .query((row, _) -> row.getLong(1))
        .list();
  }

  /// Writes remarks in their order.
  public void insertFindings(long agencyId, long versionId, List<PlacedFinding> findings) {
    jdbc.sql(
            """
            insert into catalogue.finding (agency_id, version_id, indicator_id, ordinal, code, severity, place,
              message, suggestion)
            select :agency, :version, f.indicator_id, f.ordinal, f.code, f.severity, f.place::json, f.message, f.suggestion
            from unnest(cast(:indicators as bigint[]), cast(:codes as text[]), cast(:severities as text[]),
              cast(:places as text[]), cast(:messages as text[]), cast(:suggestions as text[])) with ordinality
              f(indicator_id, code, severity, place, message, suggestion, ordinal)
            """)
        .param("agency", agencyId)
        .param("version", versionId)
        .param("indicators", findings.stream().map(PlacedFinding::indicatorId).toArray(Long[]::new))
        .param("codes", texts(findings, CatalogueFinding::code))
        .param("severities", texts(findings, finding -> finding.severity().name()))
        .param("places", texts(findings, finding -> StoredJson.write(finding.where())))
        .param("messages", texts(findings, CatalogueFinding::message))
        .param("suggestions", texts(findings, CatalogueFinding::suggestion))
        .update();
  }

  /// Adds variables nobody asked for before, and says which indicator asks for which. What was set
  /// for a known variable stays.
  public void insertVariables(long agencyId, List<Asking> asked) {
    jdbc.sql(
            """
            with asked as (
              select a.* from unnest(cast(:indicators as bigint[]), cast(:ordinals as int[]), cast(:names as text[]),
                cast(:keys as text[]), cast(:units as text[]), cast(:addings as text[]), cast(:origins as text[]),
                cast(:kinds as text[]), cast(:owners as bigint[]))
                with ordinality
                a(indicator_id, ordinal, name, name_key, unit, adding, origin, kind, owner, place)
            ), known as (
              insert into catalogue.variable (agency_id, name, name_key, unit, adding, origin, kind, owner_position_id)
              select distinct on (name_key) :agency, name, name_key, unit, adding, origin, kind, owner
              from asked order by name_key, place
              on conflict on constraint variable_name_once do update set name = catalogue.variable.name
              returning coalesce(merged_into, variable_id) as variable_id, name_key
            )
            insert into catalogue.indicator_variable (indicator_id, ordinal, agency_id, variable_id, name)
            select indicator_id, ordinal, :agency, variable_id, asked.name from asked join known using (name_key)
            """)
        .param("agency", agencyId)
        .param("indicators", asked.stream().map(Asking::indicatorId).toArray(Long[]::new))
        .param("ordinals", asked.stream().map(a -> a.variable().ordinal()).toArray(Integer[]::new))
        .param("names", asked.stream().map(a -> a.variable().name()).toArray(String[]::new))
        .param("keys", asked.stream().map(a -> a.variable().key()).toArray(String[]::new))
        .param("units", asked.stream().map(a -> a.variable().unit()).toArray(String[]::new))
        .param(
            "addings", asked.stream().map(a -> a.variable().adding().name()).toArray(String[]::new))
        .param(
            "origins", asked.stream().map(a -> a.variable().origin().name()).toArray(String[]::new))
        .param("kinds", asked.stream().map(a -> a.variable().kind().name()).toArray(String[]::new))
        .param("owners", asked.stream().map(Asking::ownerPositionId).toArray(Long[]::new))
        .update();
  }

  /// Makes the indicators of a version findable.
  public void insertSearchEntries(long versionId) {
    jdbc.sql("call catalogue.index_versions(array[cast(:version as bigint)])")
        .param("version", versionId)
        .update();
  }

  /// Dates the acceptance of versions to the morning of their first day, by the agency's clock.
  public int dateByValidity(long agencyId, LocalDate before, ZoneId zone) {
    return jdbc.sql(
            """
            update catalogue.version
            set accepted_at = (valid_from + time '09:00') at time zone :zone
            where agency_id = :agency and valid_from < :before
            """)
        .param("agency", agencyId)
        .param("before", before)
        .param("zone", zone.getId())
        .update();
  }

  /// Lets each version of an agency end where the next one begins; of two that begin on one day the
  /// later accepted holds.
  public void renewValidity(long agencyId) {
    jdbc.sql(
            """
            update catalogue.version v set valid_until = n.valid_until
            from (select version_id, lead(valid_from) over (order by valid_from, number) as valid_until
              from catalogue.version where agency_id = :agency) n
            where v.version_id = n.version_id and v.valid_until is distinct from n.valid_until
            """)
        .param("agency", agencyId)
        .update();
    jdbc.sql(
            """
            update catalogue.search_words w set replaced = v.valid_until is not null
            from catalogue.version v
            where v.version_id = w.version_id and v.agency_id = :agency
              and w.replaced <> (v.valid_until is not null)
            """)
        .param("agency", agencyId)
        .update();
  }

  private static @Nullable String[] texts(
      List<PlacedFinding> findings,
      java.util.function.Function<CatalogueFinding, @Nullable String> text) {
    return findings.stream().map(placed -> text.apply(placed.finding())).toArray(String[]::new);
  }

  private static @Nullable Long boxed(OptionalLong value) {
    return value.isPresent() ? value.getAsLong() : null;
  }

  private static int count(Catalogue catalogue) {
    return catalogue.positions().stream().mapToInt(p -> p.indicators().size()).sum();
  }

  private static Catalogue withoutPositions(Catalogue catalogue) {
    return new Catalogue(
        catalogue.format(),
        catalogue.file(),
        catalogue.sha256(),
        catalogue.decrees(),
        catalogue.organisation(),
        List.of(),
        catalogue.findings());
  }
}
