package id.tolok.planning.batch;

import id.tolok.achievement.Target;
import id.tolok.planning.IndicatorTarget;
import id.tolok.planning.plan.PlannedYear;
import id.tolok.planning.plan.Standing;
import id.tolok.planning.plan.TargetSetting;
import id.tolok.planning.revision.TargetTelling;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What an order of targets would do.
///
/// @param years every year concerned, as it is planned now
/// @param changes in order of the rows
/// @param faults what stands against rows; nothing is kept while there is one
/// @param contentHash of the rows
/// @param repeats the batch that brought the same rows before
public record TargetBatchPlan(
    Map<Integer, PlannedYear> years,
    List<Change> changes,
    List<Fault> faults,
    String contentHash,
    Optional<TargetBatch> repeats) {

  public TargetBatchPlan {
    years = new TreeMap<>(years);
    changes = List.copyOf(changes);
    faults = List.copyOf(faults);
  }

  /// What stands against a cell.
  ///
  /// @param message what and what to do, in the language of the viewer
  public record Fault(String place, String message) {}

  /// A target that would be said anew.
  ///
  /// @param now as it is planned
  /// @param newest number of the newest thing said about it, 0 for none
  /// @param needsReview whether it holds only once somebody else accepted it
  public record Change(
      String place,
      int year,
      IndicatorTarget now,
      int newest,
      TargetSetting setting,
      boolean needsReview) {

    public long lineageId() {
      return now.indicator().lineageId();
    }

    /// Whether the year had no target for it before.
    public boolean isNew() {
      return newest == 0
          && now.plan().annual() instanceof Target.NotPlanned
          && now.inWords() == null;
    }

    private String telling() {
      return year
          + "/"
          + lineageId()
          + "/"
          + newest
          + "/"
          + needsReview
          + "/"
          + TargetTelling.of(setting);
    }
  }

  public boolean isFaulty() {
    return !faults.isEmpty();
  }

  /// Whether somebody else has to look at any of it.
  public boolean needsReview() {
    return changes.stream().anyMatch(Change::needsReview);
  }

  /// Of the changes; what somebody agrees to.
  public String fingerprint() {
    return BatchHash.of(changes.stream().map(Change::telling).toList());
  }

  /// A year as all changes together would plan it.
  public PlannedYear changed(int year) {
    PlannedYear planned = Optional.ofNullable(years.get(year)).orElseThrow();
    for (Change change : changes) {
      if (change.year() == year) {
        planned =
            planned.with(
                change.lineageId(), new Standing(change.newest() + 1, null, change.setting()));
      }
    }
    return planned;
  }
}
