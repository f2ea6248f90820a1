package id.tolok.organization.store;

import id.tolok.organization.Official;
import id.tolok.organization.nip.Nip;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of officials.
@Repository
public class OfficialStore {

  private final JdbcClient jdbc;

  OfficialStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<Official> find(long id) {
    return jdbc.sql(
            """
            select id, agency_id, name, title_before, title_after, nip, sex, version
              from organization.official where id = :id and removed_at is null
            """)
        .param("id", id)
        .query(OfficialStore::official)
        .optional();
  }

  public List<Official> ofAgency(long agencyId) {
    return jdbc.sql(
            """
            select id, agency_id, name, title_before, title_after, nip, sex, version
              from organization.official where agency_id = :agency and removed_at is null
             order by name, id
            """)
        .param("agency", agencyId)
        .query(OfficialStore::official)
        .list();
  }

  public Official insert(Official.Draft draft) {
    return filled(
            """
            insert into organization.official (agency_id, name, title_before, title_after, nip, sex)
            values (:agency, :name, :before, :after, :nip, :sex)
            returning id, agency_id, name, title_before, title_after, nip, sex, version
            """,
            draft)
        .param("agency", draft.agencyId())
        .query(OfficialStore::official)
        .single();
  }

  /// Empty where the version is another by now.
  public Optional<Official> update(long id, int version, Official.Draft draft) {
    return filled(
            """
            update organization.official set name = :name, title_before = :before, title_after = :after,
              nip = :nip, sex = :sex, version = version + 1
             where id = :id and version = :version and removed_at is null
            returning id, agency_id, name, title_before, title_after, nip, sex, version
            """,
            draft)
        .param("id", id)
        .param("version", version)
        .query(OfficialStore::official)
        .optional();
  }

  private JdbcClient.StatementSpec filled(String sql, Official.Draft draft) {
    var nip = draft.nip();
    var sex = draft.sex();
    return jdbc.sql(sql)
        .param("name", draft.name())
        .param("before", draft.titleBefore())
        .param("after", draft.titleAfter())
        .param("nip", nip == null ? null : nip.digits())
        .param("sex", sex == null ? null : sex.name());
  }

  /// Empty where the version is another by now.
  public Optional<Official> remove(long id, int version) {
    return jdbc.sql(
            """
            update organization.official set removed_at = now(), version = version + 1
             where id = :id and version = :version and removed_at is null
            returning id, agency_id, name, title_before, title_after, nip, sex, version
            """)
        .param("id", id)
        .param("version", version)
        .query(OfficialStore::official)
        .optional();
  }

  /// Empty where it is not removed.
  public Optional<Official> restore(long id) {
    return jdbc.sql(
            """
            update organization.official set removed_at = null, version = version + 1
             where id = :id and removed_at is not null
            returning id, agency_id, name, title_before, title_after, nip, sex, version
            """)
        .param("id", id)
        .query(OfficialStore::official)
        .optional();
  }

  private static Official official(ResultSet row, int number) throws SQLException {
    String nip = row.getString("nip");
    String sex = row.getString("sex");
    return new Official(
        row.getLong("id"),
        row.getLong("agency_id"),
        row.getString("name"),
        row.getString("title_before"),
        row.getString("title_after"),
        nip == null ? null : new Nip(nip),
        sex == null ? null : Official.Sex.valueOf(sex),
        row.getInt("version"));
  }
}
