package id.tolok.database;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The agencies whose rows the running work may see and change. The database enforces it by
/// row-level security; outside of any scope nothing that belongs to an agency is visible.
public sealed interface Scope {

  /// Everything: migrations, commands on this machine, work the program does by itself.
  record Everything() implements Scope {}

  /// The rows of these agencies, and what belongs to none.
  record Agencies(Set<Long> ids) implements Scope {
    public Agencies {
      ids = Set.copyOf(ids);
    }
  }

  /// What belongs to no agency and everybody may read: the connection is used as it comes, so that
  /// such a question costs no round trip to tell it anything.
  record Common() implements Scope {}

  /// What holds where nobody said otherwise.
  Scope NOTHING = new Agencies(Set.of());

  Scope EVERYTHING = new Everything();

  Scope COMMON = new Common();

  static Scope of(Set<Long> agencyIds) {
    return new Agencies(agencyIds);
  }

  /// The scope of the running work.
  static Scope current() {
    return ScopeHolder.CURRENT.orElse(NOTHING);
  }

  /// Whether the rows of an agency are within it.
  default boolean holds(long agencyId) {
    return switch (this) {
      case Everything() -> true;
      case Agencies(var ids) -> ids.contains(agencyId);
      case Common() -> false;
    };
  }

  /// Does work within a scope.
  static <T, X extends Throwable> T within(Scope scope, ScopedValue.CallableOp<T, X> work)
      throws X {
    return ScopedValue.where(ScopeHolder.CURRENT, scope).call(work);
  }

  /// Does work that gives nothing back within a scope.
  static void within(Scope scope, Runnable work) {
    ScopedValue.where(ScopeHolder.CURRENT, scope).run(work);
  }

  /// How the database is told: `*`, or the agencies as an array literal.
  ///
  /// @throws IllegalStateException where it is told nothing
  default String setting() {
    return switch (this) {
      case Common() -> throw new IllegalStateException("told nothing");
      case Everything() -> "*";
      case Agencies(var ids) ->
          new TreeSet<>(ids)
              .stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    };
  }
}
