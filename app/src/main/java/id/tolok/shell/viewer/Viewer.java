package id.tolok.shell.viewer;

import java.util.OptionalLong;
import java.util.Set;

/// Who the running work is done for.
///
/// @param accountId the account that signed in; empty for anonymous visitors and for the program
///   itself
/// @param name what the trail and the page call them
/// @param agencyIds the agencies whose rows they may see, which the database enforces too
/// @param kind how they came
public record Viewer(OptionalLong accountId, String name, Set<Long> agencyIds, Kind kind) {

  /// How somebody came to be asking.
  public enum Kind {
    /// Nobody signed in.
    ANONYMOUS,
    /// A person with a session in a browser.
    PERSON,
    /// Another program with a token, on behalf of the account that made it.
    TOKEN,
    /// The program itself: commands on this machine, the sample world, work in the background.
    PROGRAM
  }

  public static final Viewer ANONYMOUS =
      new Viewer(OptionalLong.empty(), "anonim", Set.of(), Kind.ANONYMOUS);

  public static final Viewer PROGRAM =
      new Viewer(OptionalLong.empty(), "tolok", Set.of(), Kind.PROGRAM);

  public Viewer {
    agencyIds = Set.copyOf(agencyIds);
  }
}
