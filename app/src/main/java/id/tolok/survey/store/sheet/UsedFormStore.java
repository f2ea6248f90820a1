package id.tolok.survey.store.sheet;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// One-time numbers of forms that were kept; they belong to no agency and lead to no answer.
@Repository
public class UsedFormStore {

  private final JdbcClient jdbc;

  UsedFormStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Forgets those used before a day.
  ///
  /// @return how many there were
  public int forget(LocalDate before) {
    return jdbc.sql("delete from survey.used_form where used_on < :before")
        .param("before", before)
        .update();
  }
}
