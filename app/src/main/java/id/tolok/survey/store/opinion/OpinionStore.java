package id.tolok.survey.store.opinion;

import id.tolok.survey.opinion.Opinion;
import id.tolok.survey.opinion.Opinion.Kind;
import id.tolok.survey.opinion.Opinion.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What people wrote, as the office reads it.
@Repository
public class OpinionStore {

  private static final String COLUMNS =
      """
      select o.opinion_id, o.agency_id, o.round_id, coalesce(s.name, '') as service_name, o.kind,
        o.body, o.language, o.given_on, o.state, o.note, c.opinion_id is not null as reachable
      from survey.opinion o
        left join survey.public_service s on s.service_id = o.service_id
        left join survey.opinion_contact c on c.opinion_id = o.opinion_id
      """;

  private final JdbcClient jdbc;

  OpinionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Which opinions are shown: empty parts ask nothing.
  ///
  /// @param ids those of a theme; null for all
  /// @param words what their text contains
  public record Filter(
      long roundId,
      Optional<Kind> kind,
      Optional<State> state,
      @Nullable Collection<UUID> ids,
      String words) {}

  /// Where a page of the list begins: right after this one.
  public record After(LocalDate givenOn, UUID id) {}

  /// What themes are counted from.
  public record Text(UUID id, Kind kind, boolean hidden, String body) {}

  /// What an opinion's state is known by as long as none is added, hidden or shown again.
  ///
  /// @param count of all
  /// @param mark changes with any of them
  public record Fingerprint(int count, int mark) {}

  public Fingerprint fingerprint(long roundId) {
    return jdbc.sql(
            """
            select count(*)::int as count,
              coalesce(bit_xor(hashtext(opinion_id::text || (state = 'HIDDEN')::text)), 0) as mark
            from survey.opinion where round_id = :round
            """)
        .param("round", roundId)
        .query((row, _) -> new Fingerprint(row.getInt("count"), row.getInt("mark")))
        .single();
  }

  public List<Text> texts(long roundId) {
    return jdbc.sql(
            """
            select opinion_id, kind, state = 'HIDDEN' as hidden, body
            from survey.opinion where round_id = :round
            """)
        .param("round", roundId)
        .query((row, _) ->
            new Text(
                id(row),
                Kind.valueOf(text(row, "kind")),
                row.getBoolean("hidden"),
                text(row, "body")))
        .list();
  }

  /// The newest first. Hidden ones only where they are asked for.
  public List<Opinion> page(Filter filter, Optional<After> after, int limit) {
    return jdbc.sql(
            COLUMNS
                + """
                where o.round_id = :round
                  and (cast(:kind as text) is null or o.kind = :kind)
                  and case when cast(:state as text) is null then o.state <> 'HIDDEN'
                    else o.state = :state end
                  and (cast(:ids as uuid[]) is null or o.opinion_id = any(cast(:ids as uuid[])))
                  and (:words = '' or o.body ilike :like)
                  and (cast(:day as date) is null
                    or (o.given_on, o.opinion_id) < (cast(:day as date), cast(:id as uuid)))
                order by o.given_on desc, o.opinion_id desc
                limit :limit
                """)
        .param("round", filter.roundId())
        .param("kind", filter.kind().map(Enum::name).orElse(null), Types.VARCHAR)
        .param("state", filter.state().map(Enum::name).orElse(null), Types.VARCHAR)
        .param("ids", filter.ids() == null ? null : filter.ids().toArray(UUID[]::new))
        .param("words", filter.words())
        .param("like", "%" + escaped(filter.words()) + "%")
        .param("day", after.map(After::givenOn).orElse(null), Types.DATE)
        .param("id", after.map(After::id).map(UUID::toString).orElse(null), Types.VARCHAR)
        .param("limit", limit)
        .query((row, _) -> opinion(row))
        .list();
  }

  public Optional<Opinion> find(UUID opinionId) {
    return jdbc.sql(COLUMNS + "where o.opinion_id = :id")
        .param("id", opinionId)
        .query((row, _) -> opinion(row))
        .optional();
  }

  /// @return whether it was not answered yet
  public boolean mark(UUID opinionId, State state, String note) {
    return jdbc.sql(
                """
                update survey.opinion set state = :state, note = :note
                where opinion_id = :id and state <> 'DONE'
                """)
            .param("id", opinionId)
            .param("state", state.name())
            .param("note", note)
            .update()
        > 0;
  }

  public Optional<byte[]> contact(UUID opinionId) {
    return jdbc.sql("select sealed from survey.opinion_contact where opinion_id = :id")
        .param("id", opinionId)
        .query((row, _) -> Objects.requireNonNull(row.getBytes(1)))
        .optional();
  }

  public void eraseContact(UUID opinionId) {
    jdbc.sql("delete from survey.opinion_contact where opinion_id = :id")
        .param("id", opinionId)
        .update();
  }

  private static String escaped(String words) {
    return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  private static Opinion opinion(ResultSet row) throws SQLException {
    return new Opinion(
        id(row),
        row.getLong("agency_id"),
        row.getLong("round_id"),
        text(row, "service_name"),
        Kind.valueOf(text(row, "kind")),
        text(row, "body"),
        text(row, "language"),
        Objects.requireNonNull(row.getObject("given_on", LocalDate.class)),
        State.valueOf(text(row, "state")),
        text(row, "note"),
        row.getBoolean("reachable"));
  }

  private static UUID id(ResultSet row) throws SQLException {
    return Objects.requireNonNull(row.getObject("opinion_id", UUID.class));
  }

  private static String text(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(row.getString(column));
  }
}
