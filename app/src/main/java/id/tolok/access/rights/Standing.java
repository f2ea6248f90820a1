package id.tolok.access.rights;

import id.tolok.access.AccountState;
import id.tolok.access.Reach;
import id.tolok.access.Role;
import id.tolok.shell.viewer.Action;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What an account holds on a day: its roles and its refusals. A refusal wins over every role.
///
/// @param day for which it is asked; roles may begin and end
public record Standing(
    long accountId, AccountState state, LocalDate day, List<Grant> grants, List<Denial> denials) {

  public Standing {
    grants = List.copyOf(grants);
    denials = List.copyOf(denials);
  }

  /// The agencies whose rows the account may see at all.
  public Set<Long> scope() {
    if (state != AccountState.ACTIVE) {
      return Set.of();
    }
    var reached = new HashSet<Long>();
    grants.stream()
        .filter(held -> held.holdsOn(day))
        .forEach(held -> reached.addAll(held.agencyIds()));
    return reached;
  }

  /// The agencies for which the account may do this.
  public Set<Long> agencies(Action action) {
    return scope().stream()
        .filter(agencyId -> allows(action, agencyId))
        .collect(Collectors.toUnmodifiableSet());
  }

  public boolean allows(Action action, long agencyId) {
    return state == AccountState.ACTIVE
        && denials.stream().noneMatch(denial -> denial.forbids(action, agencyId))
        && grants.stream()
            .anyMatch(
                held -> held.role().may(action) && held.reaches(agencyId) && held.holdsOn(day));
  }

  /// Whether a role held for just this reach allows it, and nothing is refused anywhere: for what
  /// does not exist yet.
  public boolean allowsReach(Action action, Reach reach) {
    return state == AccountState.ACTIVE
        && denials.stream().noneMatch(denial -> denial.action() == action)
        && grants.stream()
            .anyMatch(
                held -> held.role().may(action) && held.reach().equals(reach) && held.holdsOn(day));
  }

  /// Whether the account may do this everywhere a role or refusal would reach, with nothing taken
  /// out by a refusal of its own. Who gives rights may give only what lies within their own reach.
  public boolean covers(Action action, Reach asked) {
    if (asked instanceof Reach.OneAgency(long agencyId)) {
      return allows(action, agencyId);
    }
    return state == AccountState.ACTIVE
        && denials.stream().noneMatch(denial -> denial.action() == action)
        && grants.stream()
            .anyMatch(held ->
                held.role().may(action)
                    && held.holdsOn(day)
                    && (held.reach() instanceof Reach.Installation || held.reach().equals(asked)));
  }

  /// The answer with everything that led there.
  public Judgement judge(Action action, long agencyId) {
    var reasons = new ArrayList<Reason>();
    if (state != AccountState.ACTIVE) {
      reasons.add(new Reason.AccountShut(state));
    }
    denials.stream()
        .filter(denial -> denial.forbids(action, agencyId))
        .forEach(denial -> reasons.add(new Reason.Denied(denial)));
    grants.stream()
        .map(held -> reason(held, action, agencyId))
        .sorted(Standing::byWeight)
        .forEach(reasons::add);
    if (reasons.isEmpty() || reasons.stream().noneMatch(Standing::decides)) {
      reasons.addFirst(new Reason.NoRole(action, rolesThat(action)));
    }
    return new Judgement(allows(action, agencyId), reasons);
  }

  private Reason reason(Grant held, Action action, long agencyId) {
    if (!held.role().may(action)) {
      return new Reason.RoleLacks(held, action);
    }
    if (!held.reaches(agencyId)) {
      return new Reason.Elsewhere(held);
    }
    return held.holdsOn(day) ? new Reason.Granted(held) : new Reason.OtherTime(held);
  }

  private static boolean decides(Reason reason) {
    return reason instanceof Reason.Granted
        || reason instanceof Reason.Denied
        || reason instanceof Reason.AccountShut;
  }

  private static int byWeight(Reason one, Reason other) {
    return Integer.compare(weight(one), weight(other));
  }

  private static int weight(Reason reason) {
    return switch (reason) {
      case Reason.Granted granted -> 0;
      case Reason.OtherTime otherTime -> 1;
      case Reason.Elsewhere elsewhere -> 2;
      case Reason.RoleLacks lacks -> 3;
      case Reason.Denied denied -> 4;
      case Reason.NoRole none -> 4;
      case Reason.AccountShut shut -> 4;
      case Reason.BeyondOwnReach beyond -> 4;
      case Reason.TokenLacks lacks -> 4;
      case Reason.NotSignedIn anonymous -> 4;
      case Reason.Program program -> 4;
    };
  }

  private static Set<Role> rolesThat(Action action) {
    return Arrays.stream(Role.values())
        .filter(role -> role.may(action))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
  }
}
