package id.tolok.catalogue.store;

import id.tolok.catalogue.Variable;
import id.tolok.scorecard.Adding;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What people say about the quantities formulas ask for.
@Repository
public class VariableStore {

  private final JdbcClient jdbc;

  VariableStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What a person may say about a variable.
  public record Saying(@Nullable String unit, @Nullable Long ownerPositionId, Adding adding) {

    /// As a variable has it now.
    public static Saying of(Variable variable) {
      return new Saying(
          variable.unit(),
          variable.ownerPositionId().isPresent() ? variable.ownerPositionId().getAsLong() : null,
          variable.adding());
    }
  }

  /// A variable an indicator asks for; empty where it does not.
  public Optional<Variable> find(long variableId, long lineageId) {
    return jdbc.sql(
            """
            select %s
            from catalogue.variable v
            where v.variable_id = :variable and exists (
              select from catalogue.indicator_variable a join catalogue.indicator i using (indicator_id)
              where a.variable_id = v.variable_id and i.lineage_id = :lineage)
            """
                .formatted(CatalogueRows.VARIABLE_COLUMNS))
        .param("variable", variableId)
        .param("lineage", lineageId)
        .query(CatalogueRows::variable)
        .optional();
  }

  /// How many indicators in force or before ask for a variable.
  public int indicatorCount(long variableId) {
    return jdbc.sql(
            """
            select count(distinct i.lineage_id)
            from catalogue.indicator_variable a join catalogue.indicator i using (indicator_id)
            where a.variable_id = :variable
            """)
        .param("variable", variableId)
        .query(Integer.class)
        .single();
  }

  /// Writes what a person says, unless somebody else said something since.
  ///
  /// @param seen what the person saw
  /// @return whether it was written
  public boolean write(long variableId, Saying seen, Saying said) {
    return jdbc.sql(
                """
                update catalogue.variable
                set unit = :unit, owner_position_id = :owner, adding = :adding
                where variable_id = :variable and unit is not distinct from :seenUnit
                  and owner_position_id is not distinct from cast(:seenOwner as bigint) and adding = :seenAdding
                """)
            .param("variable", variableId)
            .param("unit", said.unit())
            .param("owner", said.ownerPositionId())
            .param("adding", said.adding().name())
            .param("seenUnit", seen.unit())
            .param("seenOwner", seen.ownerPositionId())
            .param("seenAdding", seen.adding().name())
            .update()
        == 1;
  }
}
