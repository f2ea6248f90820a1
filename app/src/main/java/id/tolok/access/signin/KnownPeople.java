package id.tolok.access.signin;

import id.tolok.access.AccountState;
import id.tolok.access.rights.Standing;
import id.tolok.access.secret.Secrets;
import id.tolok.access.store.OpenSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
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
  private final Map<String, Known> known =
      Collections.synchronizedMap(
          new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
              return size() > MOST;
            }
          });

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
    var held = known.get(key);
    if (held != null
        && held.mark().equals(mark)
        && held.day().equals(LocalDate.now(clock))
        && sessions.isFresh(held.person().session())) {
      return Optional.of(held.person());
    }
    var found =
        sessions
            .find(token)
            .filter(session -> session.state() == AccountState.ACTIVE)
            .map(
                session -> new Person(session, standings.of(session.accountId(), session.state())));
    found.ifPresentOrElse(
        person -> known.put(key, new Known(person, mark, LocalDate.now(clock))),
        () -> known.remove(key));
    return found;
  }
}
