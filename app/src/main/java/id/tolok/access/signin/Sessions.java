package id.tolok.access.signin;

import id.tolok.access.AccessSettings;
import id.tolok.access.secret.Secrets;
import id.tolok.access.store.OpenSession;
import id.tolok.access.store.OwnSession;
import id.tolok.access.store.SessionStore;
import id.tolok.database.Grounds;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Sessions of people in browsers. The cookie carries a random token; the database only its hash.
/// Every step of a sign-in gets a new token, so one known beforehand is worth nothing.
@Component
public final class Sessions {

  private static final Duration SEEN_EVERY = Duration.ofMinutes(1);
  private static final Duration CHANGES_KEPT = Duration.ofMinutes(10);
  private static final int BROWSER_LENGTH = 200;

  private final SessionStore store;
  private final Grounds grounds;
  private final AccessSettings settings;
  private final Clock clock;

  Sessions(SessionStore store, Grounds grounds, AccessSettings settings, Clock clock) {
    this.store = store;
    this.grounds = grounds;
    this.settings = settings;
    this.clock = clock;
  }

  /// Opens a session and gives the token for the cookie.
  public String open(long accountId, OpenSession.Stage stage, Visitor visitor) {
    var token = Secrets.token();
    var now = clock.instant();
    var life = stage == OpenSession.Stage.FULL ? settings.sessionLife() : Duration.ofMinutes(10);
    store.add(
        accountId,
        Secrets.hash(token),
        stage,
        now,
        now.plus(life),
        visitor.networkAddress(),
        visitor.browser().substring(0, Math.min(visitor.browser().length(), BROWSER_LENGTH)));
    return token;
  }

  /// The living session of a token; notes that it was used, at most once a minute.
  public Optional<OpenSession> find(String token) {
    var now = clock.instant();
    var found = store.find(Secrets.hash(token), now, idleSince(now));
    found
        .filter(session -> session.seenAt().isBefore(now.minus(SEEN_EVERY)))
        .ifPresent(session -> store.seen(session.sessionId(), now, now.minus(SEEN_EVERY)));
    return found;
  }

  public List<OwnSession> of(long accountId) {
    var now = clock.instant();
    return store.ofAccount(accountId, now, idleSince(now));
  }

  /// Whether a session that was found before may still be used without asking for it again: it did
  /// not end by itself, and that it is used was noted less than a minute ago.
  boolean isFresh(OpenSession session) {
    var now = clock.instant();
    return session.expiresAt().isAfter(now)
        && session.seenAt().isAfter(idleSince(now))
        && !session.seenAt().isBefore(now.minus(SEEN_EVERY));
  }

  /// Ends one; false where the account has no such session.
  public boolean end(long accountId, long sessionId) {
    return store.remove(accountId, sessionId) > 0;
  }

  /// Ends all of an account but one.
  public int endOthers(long accountId, long sparedSessionId) {
    return store.removeAll(accountId, sparedSessionId);
  }

  public int endAll(long accountId) {
    return store.removeAll(accountId, 0);
  }

  /// Removes those that ended by themselves.
  public int prune() {
    var now = clock.instant();
    grounds.prune(now.minus(CHANGES_KEPT));
    return store.prune(now, idleSince(now));
  }

  private Instant idleSince(Instant now) {
    return now.minus(settings.sessionIdle());
  }
}
