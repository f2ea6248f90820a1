package id.tolok.survey.form;

import id.tolok.access.SealedSecrets;
import id.tolok.database.Scope;
import id.tolok.survey.PublicService;
import id.tolok.survey.opinion.ContactSeal;
import id.tolok.survey.store.opinion.GivenOpinionStore;
import id.tolok.survey.store.opinion.GivenOpinionStore.NewOpinion;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Keeps what people wrote apart from what they answered: nothing leads from one to the other. The
/// key is made from the number of the form, so that a form sent twice leaves one opinion.
@Component
class GivenOpinions {

  private static final Logger LOG = LoggerFactory.getLogger(GivenOpinions.class);

  private final GivenOpinionStore store;
  private final ContactSeal seal;
  private final SealedSecrets secrets;
  private final Clock clock;

  GivenOpinions(GivenOpinionStore store, ContactSeal seal, SealedSecrets secrets, Clock clock) {
    this.store = store;
    this.seal = seal;
    this.secrets = secrets;
    this.clock = clock;
  }

  /// How an opinion begins.
  enum Standing {
    /// The office reads it.
    SHOWN,
    /// It came with answers that are held, and waits hidden like them.
    HELD
  }

  /// Keeps the opinion of a form, if there is one.
  ///
  /// @return false where the database is away
  boolean keep(AnswerDesk.Sent sent, Standing standing) {
    var opinion = sent.filled().opinion();
    if (opinion.body().isEmpty()) {
      return true;
    }
    var round = sent.paper().round();
    var id = key(sent);
    try {
      Scope.within(
          Scope.of(Set.of(round.agencyId())),
          () ->
              store.keep(
                  new NewOpinion(
                      id,
                      round.agencyId(),
                      round.id(),
                      sent.filled().service().map(PublicService::id).orElse(null),
                      opinion.kind().name(),
                      opinion.body(),
                      sent.language(),
                      LocalDate.ofInstant(clock.instant(), sent.paper().zone()),
                      standing == Standing.HELD ? "HIDDEN" : "NEW",
                      opinion.contact().isEmpty() ? null : seal.seal(id, opinion.contact()))));
      return true;
    } catch (DataAccessException | TransactionException away) {
      // Its kind alone: what the database says of a row repeats what somebody wrote.
      LOG.warn("an opinion of round {} could not be kept: {}", round.id(), away.getClass());
      return false;
    }
  }

  private UUID key(AnswerDesk.Sent sent) {
    var number = sent.form().number();
    var mark =
        ByteBuffer.wrap(secrets.fingerprint("survey.opinion", number.high() + "." + number.low()));
    return new UUID(mark.getLong(), mark.getLong());
  }
}
