package id.tolok.organization.change;

import id.tolok.organization.Problem;
import id.tolok.organization.Region;
import id.tolok.organization.RegionCode;
import id.tolok.organization.Saved;
import id.tolok.organization.store.RegionStore;
import id.tolok.shell.viewer.NotFound;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Adds and renames territory.
@Component
class RegionEdits {

  private final RegionStore regions;
  private final Recording recording;

  RegionEdits(RegionStore regions, Recording recording) {
    this.regions = regions;
    this.recording = recording;
  }

  Saved<Region> add(Region.Draft draft) {
    return recording.attempt(() -> {
      var problems = new ArrayList<Problem>();
      Problems.name(draft.name(), problems);
      if (regions.find(draft.code()).isPresent()) {
        problems.add(Problem.of("code", "organization.problem.region-code-taken"));
      }
      var around = draft.code().parent();
      var parent = around.flatMap(regions::find);
      if (around.isPresent() && parent.isEmpty()) {
        problems.add(
            Problem.of(
                "code",
                "organization.problem.region-around-missing",
                around.map(RegionCode::text).orElseThrow()));
      }
      if (!problems.isEmpty()) {
        return new Saved.Rejected<>(problems);
      }
      var region = regions.insert(draft.code(), draft.name(), parent.map(Region::id).orElse(null));
      recording.recordShared("region", region.id(), null, region);
      return new Saved.Done<>(region, List.of());
    });
  }

  Saved<Region> rename(long id, int version, String name) {
    return recording.attempt(() -> {
      var before = regions.find(id).orElseThrow(() -> new NotFound("region", id));
      var draft = new Region.Draft(before.code(), name);
      var problems = new ArrayList<Problem>();
      Problems.name(draft.name(), problems);
      if (!problems.isEmpty()) {
        return new Saved.Rejected<>(problems);
      }
      var after = regions.rename(id, version, draft.name());
      if (after.isEmpty()) {
        return new Saved.Conflict<>(before);
      }
      recording.recordShared("region", id, before, after.get());
      return new Saved.Done<>(after.get(), List.of());
    });
  }
}
