package id.tolok.catalogue.store;

import id.tolok.catalogue.registry.VariableSaying;
import id.tolok.catalogue.variable.Variable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What people say about the quantities formulas ask for.
@Repository
public class VariableStore {

  private final JdbcClient jdbc;
  private final Clock clock;

  VariableStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// An indicator of a decree in force or to come asks for a variable.
  public record Asking(long variableId, long lineageId, String indicator) {}

  /// Two variables, the smaller key first.
  public record Apart(long lowId, long highId) {

    public static Apart of(long one, long other) {
      return new Apart(Math.min(one, other), Math.max(one, other));
    }
  }

  /// Lets variables of an agency be changed one after the other.
  public void lock(long agencyId) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('catalogue.variable', :agency))")
        .param("agency", agencyId)
        .query((_, _) -> 1)
        .single();
  }

  /// Empty where there is none in scope.
  public Optional<Variable> find(long variableId) {
    return jdbc.sql(
            "select %s from catalogue.variable v where v.variable_id = :variable"
                .formatted(CatalogueRows.VARIABLE_COLUMNS))
        .param("variable", variableId)
        .query(CatalogueRows::variable)
        .optional();
  }

  public boolean isMerged(long variableId) {
    return jdbc.sql(
            "select merged_into is not null from catalogue.variable where variable_id = :variable")
        .param("variable", variableId)
        .query(Boolean.class)
        .single();
  }

  /// Which indicators ask for which variables, by the decrees in force and to come.
  public List<Asking> askings(long agencyId) {
    return jdbc.sql(
            """
            select distinct on (a.variable_id, i.lineage_id) a.variable_id, i.lineage_id, i.name
            from catalogue.version v
            join catalogue.indicator i using (version_id)
            join catalogue.indicator_variable a using (indicator_id)
            where v.agency_id = :agency and (v.valid_until is null or v.valid_until > :today)
              and v.valid_until is distinct from v.valid_from
            order by a.variable_id, i.lineage_id, v.valid_from desc
            """)
        .param("agency", agencyId)
        .param("today", LocalDate.now(clock))
        .query((row, _) ->
            new Asking(
                row.getLong("variable_id"), row.getLong("lineage_id"), row.getString("name")))
        .list();
  }

  /// Indicators of any version whose formula asks for both.
  public Set<String> indicatorsAskingBoth(long one, long other) {
    return new HashSet<>(
        jdbc.sql(
                """
                select distinct i.name
                from catalogue.indicator_variable a
                join catalogue.indicator_variable b using (indicator_id)
                join catalogue.indicator i using (indicator_id)
                where a.variable_id = :one and b.variable_id = :other
                """)
            .param("one", one)
            .param("other", other)
            .query(String.class)
            .list());
  }

  public void write(long variableId, VariableSaying said) {
    var binding = said.binding();
    jdbc.sql(
            """
            update catalogue.variable
            set unit = :unit, owner_position_id = :owner, kind = :kind, adding = :adding, least = :least, most = :most,
              jump_percent = :jump, polarity = :polarity, fractions = :fractions, binding = :binding, constant_figure = :constant,
              bound_lineage_id = :lineage, bound_source = :source, baseline = :baseline
            where variable_id = :variable
            """)
        .param("variable", variableId)
        .param("unit", said.unit())
        .param("owner", said.ownerPositionId())
        .param("kind", said.kind().name())
        .param("adding", said.adding().name())
        .param("least", said.limits().least())
        .param("most", said.limits().most())
        .param("jump", said.limits().jumpPercent())
        .param(
            "polarity", said.limits().polarity() == null ? null : said.limits().polarity().name())
        .param("fractions", said.limits().fractions().name())
        .param("binding", binding.code())
        .param("constant", constant(binding))
        .param("lineage", lineage(binding))
        .param("source", source(binding))
        .param("baseline", said.baseline())
        .update();
  }

  private static @Nullable BigDecimal constant(Variable.Binding binding) {
    return binding instanceof Variable.Binding.Constant(var figure) ? figure : null;
  }

  private static @Nullable Long lineage(Variable.Binding binding) {
    return binding instanceof Variable.Binding.IndicatorActual(var lineage) ? lineage : null;
  }

  private static @Nullable String source(Variable.Binding binding) {
    return binding instanceof Variable.Binding.FromModule(var source) ? source : null;
  }
}
