package id.tolok.access.signin;

import id.tolok.access.AccountState;
import id.tolok.access.rights.Standing;
import id.tolok.access.secret.Secrets;
import id.tolok.access.store.OpenSession;
import id.tolok.kernel.Recent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The people who sent requests lately, with what they may do. Held as long as nothing changed that
/// decides it; asked of the database again otherwise, and once a minute to note that they are here.
@Component
public final class KnownPeople {

  private static final int MOST = 10_000;

  private final Sessions sessions;
  private final Standings standings;
  private final Clock clock;
  private final Recent<String, Known> known = Recent.of(MOST);

  KnownPeople(Sessions sessions, Standings standings, Clock clock) {
    this.sessions = sessions;
    this.standings = standings;
    this.clock = clock;
  }

  /// Somebody with an open session.
  ///
  /// @param standing what they hold today
  public record Person(OpenSession session, Standing standing) {}

  private record Known(Person person, String mark, LocalDate day) {}

  /// Who a token belongs to; empty where its session ended or the account was shut.
  ///
  /// @param mark of {@link id.tolok.database.Grounds}, read for this request
  public Optional<Person> find(String token, String mark) {
    String key = HexFormat.of().formatHex(Secrets.hash(token));
    var held =
        known
            .find(key)
            .filter(each -> each.mark().equals(mark) && each.day().equals(LocalDate.now(clock)))
            .map(Known::person)
            .filter(person -> sessions.isFresh(person.session()));
    if (held.isPresent()) {
      return held;
    }
    var found =
        sessions
            .find(token)
            .filter(session -> session.state() == AccountState.ACTIVE)
            .map(
                session -> new Person(session, standings.of(session.accountId(), session.state())));
    found.ifPresentOrElse(
        person -> known.keep(key, new Known(person, mark, LocalDate.now(clock))),
        () -> known.drop(key));
    return found;
  }
}
