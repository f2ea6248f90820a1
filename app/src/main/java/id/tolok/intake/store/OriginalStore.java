package id.tolok.intake.store;

import id.tolok.intake.Originals.Original;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Files by their hashes.
@Repository
public class OriginalStore {

  private final JdbcClient jdbc;

  OriginalStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Keeps a file unless it is there. Asked in a scope that sees every file, because who gives a
  /// file another agency has must not learn of it.
  public void keep(String sha256, String mediaType, byte[] bytes, Instant at) {
    jdbc.sql(
            """
            insert into intake.original (sha256, media_type, size_bytes, content, kept_at)
            select :sha256, :mediaType, :size, :content, :at
            where not exists (select from intake.original where sha256 = :sha256)
            on conflict do nothing
            """)
        .param("sha256", sha256)
        .param("mediaType", mediaType)
        .param("size", bytes.length)
        .param("content", bytes)
        .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
        .update();
  }

  /// The file of a reading in scope.
  public Optional<Original> find(long readingId) {
    return jdbc.sql(
            """
            select o.sha256, r.file_name, o.media_type, o.content
            from intake.reading r join intake.original o on o.sha256 = r.sha256
            where r.reading_id = :reading
            """)
        .param("reading", readingId)
        .query((row, _) ->
            new Original(
                row.getString("sha256"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getBytes("content")))
        .optional();
  }
}
