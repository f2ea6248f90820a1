package id.tolok.results.recount;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.catalogue.registry.VariableEdits;
import id.tolok.database.Scope;
import id.tolok.measurement.BackdatedWork;
import id.tolok.measurement.evidence.EvidenceRule;
import id.tolok.measurement.statement.Explanations;
import id.tolok.planning.Targets;
import id.tolok.planning.revision.Revisions;
import id.tolok.results.Recount;
import id.tolok.results.RecountReport;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Ten thousand things happen in two offices in an order nobody chose. Again and again, and at the
/// end, what is held in memory and what was frozen equals a recount to the last digit. Another
/// seed: `-Dtolok.random.seed=17`.
@ServerTest
class RandomWorkIT {

  private static final int STEPS = 10_000;
  private static final int CHECKS = 12;

  @Autowired private Places places;
  @Autowired private People people;
  @Autowired private VersionMaking making;
  @Autowired private Catalogues catalogues;
  @Autowired private BackdatedWork work;
  @Autowired private Explanations explanations;
  @Autowired private EvidenceRule evidence;
  @Autowired private Targets targets;
  @Autowired private Revisions revisions;
  @Autowired private VariableEdits edits;
  @Autowired private Recount recount;
  @Autowired private JdbcClient jdbc;

  @Test
  void columnsAndSnapshotsEqualARecountAfterTenThousandRandomChanges() {
    long seed = Long.getLong("tolok.random.seed", System.nanoTime());
    System.out.println("random seed " + seed);
    var random = new Random(seed);
    List<RandomOffice> offices = List.of(office(random), office(random));
    int steps = 0;
    while (steps < STEPS) {
      var office = offices.get(random.nextInt(offices.size()));
      steps += CurrentViewer.asProgram(office::doSomething);
      if (random.nextInt(STEPS / CHECKS / 2) == 0) {
        check(offices, seed, steps);
      }
    }
    check(offices, seed, steps);
    Map<String, Integer> done = new TreeMap<>();
    offices.forEach(
        office -> office.done().forEach((what, count) -> done.merge(what, count, Integer::sum)));
    System.out.println(done);
    assertThat(done)
        .as("everything that can happen did")
        .containsKeys(
            "entered",
            "conflict",
            "SUBMIT",
            "VERIFY",
            "RETURN",
            "APPROVE",
            "REOPEN",
            "target revised",
            "variable done",
            "decree");
  }

  private void check(List<RandomOffice> offices, long seed, int steps) {
    var agencies = offices.stream().map(RandomOffice::agencyId).collect(Collectors.toSet());
    RecountReport report = Scope.within(Scope.of(agencies), recount::check);
    assertThat(report.differences()).as("seed %d, after %d steps", seed, steps).isEmpty();
  }

  private RandomOffice office(Random random) {
    long agency = places.agency(places.regency("Nusa Acak"), "Kecamatan Acak");
    return CurrentViewer.asProgram(() -> {
      evidence.waive(agency);
      long position =
          jdbc.sql(
                  """
                  insert into organization.position (agency_id, name, kind)
                  values (:agency, 'Kasi', 'STRUCTURAL') returning id
                  """)
              .param("agency", agency)
              .query(Long.class)
              .single();
      return new RandomOffice(
          agency,
          position,
          people.at(agency, Role.PLANNER),
          people.at(agency, Role.APPROVER),
          new RandomOffice.Services(
              making, catalogues, work, explanations, targets, revisions, edits),
          random);
    });
  }
}
