package id.tolok.survey.store.opinion;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Opinions as they come in with the form.
@Repository
public class GivenOpinionStore {

  private final JdbcClient jdbc;

  GivenOpinionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @param serviceId service it speaks of
  /// @param contact sealed; null where no answer is asked for
  public record NewOpinion(
      UUID id,
      long agencyId,
      long roundId,
      @Nullable Long serviceId,
      String kind,
      String body,
      String language,
      LocalDate givenOn,
      String state,
      byte @Nullable [] contact) {}

  /// Keeps an opinion with its contact; one that is known already stays as it is.
  @Transactional
  public void keep(NewOpinion opinion) {
    if (add(opinion) == 1 && opinion.contact() != null) {
      addContact(opinion);
    }
  }

  private int add(NewOpinion opinion) {
    return jdbc.sql(
            """
            insert into survey.opinion
              (opinion_id, agency_id, round_id, service_id, kind, body, language, given_on, state)
            values (:id, :agency, :round, :service, :kind, :body, :language, :day, :state)
            on conflict do nothing
            """)
        .param("id", opinion.id())
        .param("agency", opinion.agencyId())
        .param("round", opinion.roundId())
        .param("service", opinion.serviceId())
        .param("kind", opinion.kind())
        .param("body", opinion.body())
        .param("language", opinion.language())
        .param("day", opinion.givenOn())
        .param("state", opinion.state())
        .update();
  }

  private void addContact(NewOpinion opinion) {
    jdbc.sql(
            """
            insert into survey.opinion_contact (opinion_id, agency_id, sealed)
            values (:id, :agency, :sealed)
            """)
        .param("id", opinion.id())
        .param("agency", opinion.agencyId())
        .param("sealed", opinion.contact())
        .update();
  }
}
