package id.tolok.organization.exchange;

import id.tolok.organization.exchange.sheet.RowFault;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/// What an import would do, in the order in which it is done.
///
/// @param faults what stands against doing it; any one of them stops all
public record ImportPlan(List<Step> steps, List<RowFault> faults) {

  public ImportPlan {
    steps = List.copyOf(steps);
    faults = List.copyOf(faults);
  }

  static ImportPlan faulty(List<RowFault> faults) {
    return new ImportPlan(List.of(), faults);
  }

  ImportPlan and(List<RowFault> more) {
    var all = new ArrayList<>(faults);
    all.addAll(more);
    return new ImportPlan(steps, all);
  }

  /// The steps that these rows ask for.
  ImportPlan only(Set<Integer> rows) {
    return new ImportPlan(
        steps.stream().filter(step -> rows.contains(step.row())).toList(), faults);
  }

  public long count(Step.Effect effect) {
    return steps.stream().filter(step -> step.effect() == effect).count();
  }

  /// Whether it would change anything.
  public boolean changesAnything() {
    return steps.stream().anyMatch(step -> step.effect() != Step.Effect.SAME);
  }

  /// Names what was shown, so that applying something else is noticed.
  public String fingerprint() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var step : steps) {
        digest.update(step.toString().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
