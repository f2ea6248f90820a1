package id.tolok.planning;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.achievement.Target;
import id.tolok.catalogue.TestDecree;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.database.Scope;
import id.tolok.formula.Value;
import id.tolok.scorecard.ScorecardPlan;
import id.tolok.scorecard.Stretch;
import id.tolok.scorecard.compute.CompiledPlan;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class PlannedYearIT {

  private static final String DECREE =
      """
      Kasi | Persentase pos kamling aktif | [Jumlah pos kamling aktif] / [jumlah pos kamling] * 100
      Kasi | Persentase pos kamling dibina | [jumlah pos kamling dibina] / [Jumlah  pos kamling] * 100
      Kasi | Jumlah laporan kejadian | [jumlah laporan kejadian]
      Kasi | Indeks kepuasan masyarakat
      """;

  @Autowired private VersionMaking making;
  @Autowired private Targets targets;
  @Autowired private Places places;

  private long agency;

  @BeforeEach
  void decree() {
    agency = places.agency(places.regency("Nusa Rencana"), "Kecamatan Rencana");
    var version = TestDecree.of(DECREE).acceptedFor(agency, "2024-01-01");
    Scope.within(Scope.EVERYTHING, () -> making.make(version));
  }

  @Test
  void oneVariableFeedsTwoFormulasThatWriteItDifferently() {
    ScorecardPlan plan = plan(2024);
    assertThat(plan.variables())
        .extracting(variable -> variable.name() + " " + variable.adding())
        .containsExactly(
            "Jumlah pos kamling aktif LAST",
            "jumlah pos kamling LAST",
            "jumlah pos kamling dibina LAST",
            "jumlah laporan kejadian SUM",
            "Indeks kepuasan masyarakat LAST");
    assertThat(plan.indicators().get(1).asks().get("Jumlah pos kamling"))
        .isEqualTo(plan.indicators().get(0).asks().get("jumlah pos kamling"));
  }

  @Test
  void everyIndicatorOfThePlanComputesFromItsFigures() {
    ScorecardPlan plan = plan(2024);
    var card = CompiledPlan.of(plan).scorecard((_, _) -> new BigDecimal("40"));
    assertThat(plan.indicators())
        .allSatisfy(indicator ->
            assertThat(card.scored(indicator.id(), Stretch.quarter(1)).actual())
                .isInstanceOf(Value.Known.class));
  }

  @Test
  void countIsSplitOverTheQuartersAndAnIndexIsNot() {
    var planned = seeing(() -> targets.ofYear(agency, 2024));
    assertThat(planned.get(2).plan().inQuarter(1)).isEqualTo(Target.of(new BigDecimal("20")));
    assertThat(planned.get(3).plan().inQuarter(1)).isEqualTo(Target.of(new BigDecimal("80")));
  }

  @Test
  void yearWithoutTargetIsNotPlanned() {
    assertThat(seeing(() -> targets.ofYear(agency, 2026)))
        .allSatisfy(
            target -> assertThat(target.plan().annual()).isInstanceOf(Target.NotPlanned.class));
  }

  @Test
  void neighbourSeesNothingOfIt() {
    long neighbour = places.agency(places.regency("Nusa Tetangga"), "Kecamatan Tetangga");
    assertThat(
            Scope.within(Scope.of(Set.of(neighbour)), () -> targets.plan(agency, 2024))
                .indicators())
        .isEmpty();
  }

  private ScorecardPlan plan(int year) {
    return seeing(() -> targets.plan(agency, year));
  }

  private <T> T seeing(ScopedValue.CallableOp<T, RuntimeException> work) {
    return Scope.within(Scope.of(Set.of(agency)), work);
  }
}
