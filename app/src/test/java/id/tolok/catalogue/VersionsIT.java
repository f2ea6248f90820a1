package id.tolok.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.database.Scope;
import id.tolok.document.json.CatalogueJson;
import id.tolok.kernel.Severity;
import id.tolok.shell.viewer.NotFound;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class VersionsIT {

  private static final String TWO =
      """
      Kepala Seksi Trantib | Persentase pos kamling aktif | [jumlah pos kamling aktif] / [jumlah pos kamling] * 100
      Kepala Seksi Trantib | Jumlah laporan kejadian | [jumlah laporan kejadian]
      """;

  @Autowired private VersionMaking making;
  @Autowired private Catalogues catalogues;
  @Autowired private Places places;

  private long agency;

  @BeforeEach
  void agency() {
    agency = places.agency(places.regency("Nusa Versi"), "Kecamatan Versi");
  }

  @Test
  void versionKeepsAllThatTheCatalogueStates() {
    var decree = TestDecree.of(TWO).withFinding(1, Severity.WARNING, "UJI_SATU");
    long id = given(decree, "2024-01-01");
    assertThat(CatalogueJson.write(seeing(() -> catalogues.catalogue(id))))
        .isEqualTo(CatalogueJson.write(decree.catalogue()));
  }

  @Test
  void laterVersionTakesThePlaceFromItsFirstDayOn() {
    long first = given(TestDecree.of(TWO), "2023-01-01");
    long second = given(TestDecree.of(TWO), "2024-07-01");
    assertThat(onDay("2022-12-31")).isZero();
    assertThat(onDay("2023-01-01")).isEqualTo(first);
    assertThat(onDay("2024-06-30")).isEqualTo(first);
    assertThat(onDay("2024-07-01")).isEqualTo(second);
  }

  @Test
  void decreeThatComesLateFillsTheGapBeforeTheNewerOne() {
    long first = given(TestDecree.of(TWO), "2022-01-01");
    long newer = given(TestDecree.of(TWO), "2024-01-01");
    long late = given(TestDecree.of(TWO), "2023-01-01");
    assertThat(onDay("2022-06-01")).isEqualTo(first);
    assertThat(onDay("2023-06-01")).isEqualTo(late);
    assertThat(onDay("2024-06-01")).isEqualTo(newer);
  }

  @Test
  void ofTwoDecreesForOneDayTheLaterAcceptedHolds() {
    long first = given(TestDecree.of(TWO), "2024-01-01");
    long second = given(TestDecree.of(TWO), "2024-01-01");
    assertThat(onDay("2024-01-01")).isEqualTo(second);
    assertThat(seeing(() -> catalogues.version(first)).holdsOn(LocalDate.parse("2024-01-01")))
        .isFalse();
  }

  @Test
  void indicatorKeepsItsLineageThroughVersions() {
    long first = given(TestDecree.of(TWO), "2023-01-01");
    long second =
        given(
            TestDecree.of(
                """
                Kepala Seksi Pelayanan | Indeks kepuasan masyarakat
                Kepala Seksi Trantib | Persentase pos kamling yang aktif dan dirawat | [jumlah pos kamling aktif] / [jumlah pos kamling] * 100
                """),
            "2024-01-01");
    long lineage = seeing(() -> catalogues.indicators(first)).getFirst().lineageId();
    var history =
        seeing(() -> catalogues.history(lineage)).stream()
            .map(AcceptedIndicator::versionId)
            .toList();
    assertThat(history).containsExactly(first, second);
  }

  @Test
  void indicatorThatWasLeftOutForAVersionComesBackAsItself() {
    long first = given(TestDecree.of(TWO), "2022-01-01");
    given(TestDecree.of("Kasi | Indeks kepuasan masyarakat"), "2023-01-01");
    long third = given(TestDecree.of(TWO), "2024-01-01");
    assertThat(lineages(third)).isEqualTo(lineages(first));
  }

  @Test
  void findingStaysWithTheIndicatorItPointsAt() {
    long id =
        given(
            TestDecree.of(TWO)
                .withFinding(2, Severity.ERROR, "UJI_DUA")
                .withFinding(0, Severity.INFO, "UJI_NOL"),
            "2024-01-01");
    var indicators = seeing(() -> catalogues.indicators(id));
    assertThat(indicators.get(0).findings()).isEmpty();
    assertThat(indicators.get(1).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.code()).isEqualTo("UJI_DUA"));
    assertThat(seeing(() -> catalogues.header(id)).findings()).hasSize(2);
  }

  @Test
  void sameWordsInTwoFormulasAreOneVariable() {
    long id =
        given(
            TestDecree.of(
                """
                Kasi | Persentase desa tertib | [Jumlah desa tertib] / [jumlah desa] * 100
                Kasi | Persentase desa maju | [jumlah desa maju] / [Jumlah  Desa] * 100
                """),
            "2024-01-01");
    var asked =
        seeing(() ->
            catalogues.indicators(id).stream()
                .flatMap(indicator -> catalogues.variables(indicator.id()).stream())
                .map(variable -> variable.name() + " " + variable.adding())
                .collect(Collectors.joining(", ")));
    assertThat(asked)
        .isEqualTo(
            "Jumlah desa tertib LAST, jumlah desa LAST, jumlah desa maju LAST, jumlah desa LAST");
  }

  @Test
  void versionOfAnotherAgencyDoesNotExist() {
    long id = given(TestDecree.of(TWO), "2024-01-01");
    long indicator = seeing(() -> catalogues.indicators(id)).getFirst().id();
    long lineage = seeing(() -> catalogues.indicators(id)).getFirst().lineageId();
    long stranger = places.agency(places.regency("Nusa Lain"), "Kecamatan Lain");
    Scope.within(
        Scope.of(Set.of(stranger)),
        () -> {
          assertThatThrownBy(() -> catalogues.version(id)).isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> catalogues.header(id)).isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> catalogues.indicator(indicator)).isInstanceOf(NotFound.class);
          assertThat(catalogues.history(lineage)).isEmpty();
          assertThat(catalogues.versions(agency)).isEmpty();
          assertThat(catalogues.positions(id)).isEmpty();
          assertThat(catalogues.variables(indicator)).isEmpty();
          assertThat(catalogues.versionsInForce(LocalDate.parse("2024-06-01"))).isEmpty();
        });
  }

  @Test
  void emptyCatalogueMakesAnEmptyVersion() {
    long id = given(TestDecree.of(""), "2024-01-01");
    assertThat(seeing(() -> catalogues.indicators(id))).isEmpty();
  }

  private long given(TestDecree decree, String validFrom) {
    return Scope.within(
        Scope.of(Set.of(agency)), () -> making.make(decree.acceptedFor(agency, validFrom)));
  }

  private long onDay(String day) {
    return seeing(() -> catalogues.currentVersion(agency, LocalDate.parse(day)))
        .map(CatalogueVersion::id)
        .orElse(0L);
  }

  private Set<Long> lineages(long version) {
    return seeing(() -> catalogues.indicators(version)).stream()
        .map(AcceptedIndicator::lineageId)
        .collect(Collectors.toSet());
  }

  private <T> T seeing(ScopedValue.CallableOp<T, RuntimeException> work) {
    return Scope.within(Scope.of(Set.of(agency)), work);
  }
}
