package id.tolok.testing;

import id.tolok.access.Accounts;
import id.tolok.access.ApiTokens;
import id.tolok.access.NewAccount;
import id.tolok.access.NewGrant;
import id.tolok.access.Reach;
import id.tolok.access.Role;
import id.tolok.access.signin.Sessions;
import id.tolok.access.signin.Visitor;
import id.tolok.access.store.OpenSession;
import id.tolok.shell.viewer.Action;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.core.env.Environment;

/// Makes people who are signed in, for requests and for browsers. Each call makes a new account, so
/// no test stands in the way of another.
///
/// ```java
/// var planner = people.at(agencyId, Role.PLANNER);
/// planner.get("/katalog").statusCode();
/// planner.post("/konsep", Map.of("nama", "x"));      // carries cookie and token
/// planner.signIn(browserContext);                    // Playwright
/// ```
public final class People {

  /// Every test person's password.
  public static final String PASSWORD = "lumbung padi nusa contoh";

  private final Accounts accounts;
  private final Sessions sessions;
  private final ApiTokens tokens;
  private final Environment environment;
  private final AtomicInteger number = new AtomicInteger();

  People(Accounts accounts, Sessions sessions, ApiTokens tokens, Environment environment) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.tokens = tokens;
    this.environment = environment;
  }

  /// Somebody with these roles in one agency, which is also their home.
  public SignedIn at(long agencyId, Role... roles) {
    return with(OptionalLong.of(agencyId), Reach.agency(agencyId), roles);
  }

  /// Somebody at home in an agency, with these roles in all agencies of a regency.
  public SignedIn inRegency(long homeAgencyId, long regencyId, Role... roles) {
    return with(OptionalLong.of(homeAgencyId), Reach.regency(regencyId), roles);
  }

  /// Somebody of the installation, with these roles everywhere.
  public SignedIn everywhere(Role... roles) {
    return with(OptionalLong.empty(), Reach.INSTALLATION, roles);
  }

  public SignedIn with(OptionalLong homeAgencyId, Reach reach, Role... roles) {
    List<NewGrant> grants = Arrays.stream(roles).map(role -> NewGrant.of(role, reach)).toList();
    int n = number.incrementAndGet();
    var login = "uji-" + Long.toString(System.nanoTime(), 36) + "-" + n;
    long id =
        accounts.create(
            new NewAccount(login, "Orang Uji " + n, null, homeAgencyId, grants), PASSWORD);
    return signedIn(id, login);
  }

  /// A further session of an account.
  public SignedIn signedIn(long accountId, String login) {
    var visitor = new Visitor("127.0.0.1", "Uji");
    return new SignedIn(
        address(), accountId, login, sessions.open(accountId, OpenSession.Stage.FULL, visitor));
  }

  /// Ends every session of somebody, as time or an administrator would.
  public void endSessions(SignedIn person) {
    sessions.endAll(person.accountId());
  }

  /// Somebody who did not sign in.
  public SignedIn nobody() {
    return new SignedIn(address(), 0, "", "");
  }

  /// Somebody with a browser without scripts who did not sign in.
  public BrowserlessVisitor visitor() {
    return new BrowserlessVisitor(address());
  }

  /// The same, calling the server by another name of this machine.
  public BrowserlessVisitor visitor(String host) {
    return new BrowserlessVisitor(address().replace("localhost", host));
  }

  /// A token of this person that may do what the roles allow, for `/api/v1`: see {@link
  /// SignedIn#api}.
  public String token(SignedIn person) {
    return token(person, EnumSet.allOf(Action.class));
  }

  /// A token of this person that may do these things at most.
  public String token(SignedIn person, Set<Action> actions) {
    var wanted = new ApiTokens.NewToken("uji", actions, null, Duration.ofDays(1));
    return switch (tokens.create(person.accountId(), wanted)) {
      case ApiTokens.Outcome.Made(var id, var text) -> text;
      case ApiTokens.Outcome.NoSuchAccount() -> throw new IllegalStateException("no account");
      case ApiTokens.Outcome.NoSuchAgency _ -> throw new IllegalStateException("no agency");
      case ApiTokens.Outcome.NotSensible() -> throw new IllegalStateException("not sensible");
    };
  }

  /// Where the server answers.
  public String address() {
    return "http://localhost:" + environment.getRequiredProperty("local.server.port");
  }
}
