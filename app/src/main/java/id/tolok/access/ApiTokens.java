package id.tolok.access;

import id.tolok.access.rights.TokenRights;
import id.tolok.access.secret.Secrets;
import id.tolok.access.store.AccountLogin;
import id.tolok.access.store.AccountStore;
import id.tolok.access.store.ProgramWork;
import id.tolok.access.store.TokenStore;
import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.organization.Agency;
import id.tolok.organization.Organizations;
import id.tolok.shell.viewer.Action;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Tokens for other programs, sent as `Authorization: Bearer tolok_...`. A token acts for the
/// account that made it, with a part of its rights and never more; it ends with the account.
@Component
public final class ApiTokens {

  /// What every token begins with, so that people and scanners know one when they see it.
  public static final String PREFIX = "tolok_";

  /// Longest life of a token.
  public static final Duration LIFE_MAX = Duration.ofDays(366);

  private static final int HINT_LENGTH = 4;

  /// A token about to be made.
  ///
  /// @param name what it is for, as its owner reads it
  /// @param actions what it may do at most
  /// @param agencyIds for which agencies at most; absent: for all that the account reaches
  /// @param life how long it is good, a year at most
  public record NewToken(
      String name, Set<Action> actions, @Nullable Set<Long> agencyIds, Duration life) {
    public NewToken {
      actions = Set.copyOf(actions);
      agencyIds = agencyIds == null ? null : Set.copyOf(agencyIds);
    }
  }

  /// What came of making one.
  public sealed interface Outcome {
    /// Made; the text is shown this once and kept nowhere.
    record Made(long tokenId, String text) implements Outcome {}

    /// Nobody goes by that name, or the account cannot be used.
    record NoSuchAccount() implements Outcome {}

    /// There are no agencies of these numbers.
    record NoSuchAgency(SortedSet<Long> agencyIds) implements Outcome {
      public NoSuchAgency {
        agencyIds = Collections.unmodifiableSortedSet(new TreeSet<>(agencyIds));
      }
    }

    /// It would carry nothing, no name, or live longer than a year.
    record NotSensible() implements Outcome {}
  }

  private final AccountStore accounts;
  private final TokenStore store;
  private final Organizations organizations;
  private final ProgramWork program;
  private final AuditTrail trail;
  private final JsonMapper json;
  private final Clock clock;

  ApiTokens(
      AccountStore accounts,
      TokenStore store,
      Organizations organizations,
      ProgramWork program,
      AuditTrail trail,
      JsonMapper json,
      Clock clock) {
    this.accounts = accounts;
    this.store = store;
    this.organizations = organizations;
    this.program = program;
    this.trail = trail;
    this.json = json;
    this.clock = clock;
  }

  /// Makes a token for the account that goes by this sign-in name.
  public Outcome create(String login, NewToken token) {
    return accounts
        .login(login.strip().toLowerCase(Locale.ROOT))
        .filter(account -> account.state() == AccountState.ACTIVE)
        .map(account -> create(account, token))
        .orElseGet(Outcome.NoSuchAccount::new);
  }

  /// Makes a token for an account.
  public Outcome create(long accountId, NewToken token) {
    return accounts
        .login(accountId)
        .filter(account -> account.state() == AccountState.ACTIVE)
        .map(account -> create(account, token))
        .orElseGet(Outcome.NoSuchAccount::new);
  }

  private Outcome create(AccountLogin account, NewToken token) {
    if (token.actions().isEmpty()
        || token.name().isBlank()
        || token.name().length() > 100
        || !token.life().isPositive()
        || token.life().compareTo(LIFE_MAX) > 0) {
      return new Outcome.NotSensible();
    }
    var text = PREFIX + Secrets.token();
    var now = clock.instant();
    return program.call(() -> {
      var unknown = unknown(token);
      if (!unknown.isEmpty()) {
        return new Outcome.NoSuchAgency(unknown);
      }
      long id =
          store.add(
              account.accountId(),
              token.name().strip(),
              Secrets.hash(text),
              text.substring(text.length() - HINT_LENGTH),
              new TokenRights(token.actions(), token.agencyIds()),
              now,
              now.plus(token.life()));
      record("access.token-made", account, id, token);
      return new Outcome.Made(id, text);
    });
  }

  private SortedSet<Long> unknown(NewToken token) {
    if (token.agencyIds() == null) {
      return Collections.emptySortedSet();
    }
    var unknown = new TreeSet<>(token.agencyIds());
    organizations.agencies().stream().map(Agency::id).forEach(unknown::remove);
    return unknown;
  }

  /// Ends a token of an account; false where the account has none such.
  public boolean revoke(long accountId, long tokenId) {
    var account = accounts.login(accountId);
    return account.isPresent()
        && program.call(() -> {
          boolean ended = store.revoke(accountId, tokenId, clock.instant()) > 0;
          if (ended) {
            record("access.token-revoked", account.get(), tokenId, null);
          }
          return ended;
        });
  }

  /// The tokens of an account, living ones first.
  public List<TokenStore.Listed> of(long accountId) {
    return store.ofAccount(accountId);
  }

  private void record(String action, AccountLogin account, long tokenId, @Nullable NewToken token) {
    var after =
        token == null
            ? null
            : json.writeValueAsString(
                Map.of(
                    "account", account.accountId(),
                    "name", token.name(),
                    "actions", EnumSet.copyOf(token.actions()),
                    "agencies", token.agencyIds() == null ? "*" : token.agencyIds()));
    trail.record(new Change(action, "api-token/" + tokenId, account.agencyId(), null, after, null));
  }
}
