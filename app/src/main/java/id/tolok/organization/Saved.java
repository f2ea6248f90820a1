package id.tolok.organization;

import java.util.List;

/// What became of an attempt to add or change something.
public sealed interface Saved<T> {

  /// It was done.
  ///
  /// @param value the new state
  /// @param remarks doubts that do not stand in the way, such as a NIP whose sex digit differs
  record Done<T>(T value, List<Problem> remarks) implements Saved<T> {
    public Done {
      remarks = List.copyOf(remarks);
    }
  }

  /// Somebody else changed it since it was opened.
  ///
  /// @param current its state now
  record Conflict<T>(T current) implements Saved<T> {}

  /// It breaks rules.
  record Rejected<T>(List<Problem> problems) implements Saved<T> {
    public Rejected {
      problems = List.copyOf(problems);
    }
  }

  /// The new state, for callers whose drafts are right by making.
  ///
  /// @throws IllegalStateException where it was not done
  default T value() {
    return switch (this) {
      case Done<T>(var value, var _) -> value;
      case Conflict<T> conflict -> throw new IllegalStateException("changed since: " + conflict);
      case Rejected<T> rejected -> throw new IllegalStateException("rejected: " + rejected);
    };
  }
}
