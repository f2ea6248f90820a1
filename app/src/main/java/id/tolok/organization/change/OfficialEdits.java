package id.tolok.organization.change;

import id.tolok.organization.Official;
import id.tolok.organization.Problem;
import id.tolok.organization.Saved;
import id.tolok.organization.nip.NipReading;
import id.tolok.organization.store.AgencyStore;
import id.tolok.organization.store.HoldingStore;
import id.tolok.organization.store.OfficialStore;
import id.tolok.shell.viewer.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Adds, changes, removes and brings back officials.
@Component
class OfficialEdits {

  private final AgencyStore agencies;
  private final OfficialStore officials;
  private final HoldingStore holdings;
  private final Recording recording;
  private final Clock clock;

  OfficialEdits(
      AgencyStore agencies,
      OfficialStore officials,
      HoldingStore holdings,
      Recording recording,
      Clock clock) {
    this.agencies = agencies;
    this.officials = officials;
    this.holdings = holdings;
    this.recording = recording;
    this.clock = clock;
  }

  Saved<Official> add(Official.Draft draft) {
    return recording.attempt(() -> {
      agencies.lock(draft.agencyId());
      var judged = judged(draft, 0);
      if (!judged.problems().isEmpty()) {
        return new Saved.Rejected<>(judged.problems());
      }
      var official = officials.insert(draft);
      recording.added("official", official.id(), official.agencyId(), official);
      return new Saved.Done<>(official, judged.remarks());
    });
  }

  Saved<Official> change(long id, int version, Official.Draft draft) {
    return recording.attempt(() -> {
      var before = official(id);
      var judged = judged(draft, id);
      if (!judged.problems().isEmpty()) {
        return new Saved.Rejected<>(judged.problems());
      }
      var after = officials.update(id, version, draft);
      if (after.isEmpty()) {
        return new Saved.Conflict<>(before);
      }
      recording.changed("official", id, before.agencyId(), before, after.get());
      return new Saved.Done<>(after.get(), judged.remarks());
    });
  }

  Saved<Official> remove(long id, int version) {
    return recording.attempt(() -> {
      var before = official(id);
      var today = LocalDate.now(clock);
      if (holdings.ofOfficial(id).stream()
          .anyMatch(holding -> holding.to() == null || !holding.to().isBefore(today))) {
        return new Saved.Rejected<>(
            List.of(Problem.of("", "organization.problem.official-holds", before.fullName())));
      }
      var after = officials.remove(id, version);
      if (after.isEmpty()) {
        return new Saved.Conflict<>(before);
      }
      recording.removed("official", id, before.agencyId(), before);
      return new Saved.Done<>(after.get(), List.of());
    });
  }

  Saved<Official> restore(long id) {
    return recording.attempt(() -> {
      var official = officials.restore(id).orElseThrow(() -> new NotFound("removed official", id));
      recording.restored("official", id, official.agencyId(), official);
      return new Saved.Done<>(official, List.of());
    });
  }

  private Official official(long id) {
    return officials.find(id).orElseThrow(() -> new NotFound("official", id));
  }

  private record Judged(List<Problem> problems, List<Problem> remarks) {}

  private Judged judged(Official.Draft draft, long self) {
    var problems = new ArrayList<Problem>();
    var remarks = new ArrayList<Problem>();
    Problems.name(draft.name(), problems);
    Problems.optional("titleBefore", draft.titleBefore(), problems);
    Problems.optional("titleAfter", draft.titleAfter(), problems);
    var nip = draft.nip();
    if (nip != null) {
      var reading = NipReading.of(nip.digits(), LocalDate.now(clock), draft.sex());
      for (var finding : reading.findings()) {
        (finding.onlyWarns() ? remarks : problems).add(problem(finding));
      }
      if (officials.ofAgency(draft.agencyId()).stream()
          .anyMatch(other -> other.id() != self && nip.equals(other.nip()))) {
        problems.add(Problem.of("nip", "organization.problem.nip-taken"));
      }
    }
    return new Judged(problems, remarks);
  }

  static Problem problem(NipReading.Finding finding) {
    String name = finding.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Problem.of("nip", "organization.nip." + name);
  }
}
