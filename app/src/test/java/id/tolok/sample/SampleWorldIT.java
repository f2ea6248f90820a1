package id.tolok.sample;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.intake.ReadingStatus;
import id.tolok.intake.Readings;
import id.tolok.organization.Agency;
import id.tolok.organization.Holding;
import id.tolok.organization.Organizations;
import id.tolok.shell.CurrentViewer;
import id.tolok.testing.SampleServerTest;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SampleServerTest
class SampleWorldIT {

  @Autowired private SampleWorld world;
  @Autowired private Organizations organizations;
  @Autowired private Readings readings;
  @Autowired private JdbcClient jdbc;

  @Test
  void groundIsKnownAgainAfterTheWorldWasMade() {
    assertThat(world.ground()).isEqualTo(SampleWorld.Ground.SAMPLE);
  }

  @Test
  void everyPositionHasAHolder() {
    CurrentViewer.asProgram(() -> {
      for (Agency agency : organizations.agencies()) {
        var held = organizations.holdings(agency.id()).stream().map(Holding::positionId).toList();
        assertThat(organizations.positions(agency.id()))
            .isNotEmpty()
            .filteredOn(position -> position.duties().isEmpty())
            .allSatisfy(position -> assertThat(held).contains(position.id()));
      }
      return null;
    });
  }

  @Test
  void villagesAreWholeAndAsManyInEveryQuarter() {
    var counted =
        CurrentViewer.asProgram(() ->
            jdbc.sql(
                    """
                    select agency_id, count(distinct amount) as amounts,
                           bool_and(amount = round(amount)) as whole
                      from measurement.figure
                      join catalogue.variable using (agency_id, variable_id)
                     where lower(variable.name) = 'jumlah seluruh desa' and amount is not null
                     group by agency_id
                    """)
                .query()
                .listOfRows());
    assertThat(counted)
        .isNotEmpty()
        .allSatisfy(
            office -> assertThat(office).containsEntry("amounts", 1L).containsEntry("whole", true));
  }

  @Test
  void everyDecreeWasReadAndOneWaitsForAPerson() {
    List<ReadingStatus> all =
        CurrentViewer.asProgram(() -> readings.list(Readings.Filter.of(OptionalLong.empty())));
    assertThat(all).hasSize(6).allMatch(status -> status.phase() == ReadingStatus.Phase.READ);
    assertThat(all)
        .filteredOn(status -> status.decreeNumber() != null)
        .extracting(ReadingStatus::decreeNumber)
        .contains("100.3.3/31/KEP/2026", "188.45/04/KEP/62.01.04/2026");
    assertThat(
            CurrentViewer.asProgram(() ->
                readings.list(
                    new Readings.Filter(
                        OptionalLong.empty(),
                        Readings.Waiting.PERSON,
                        "",
                        OptionalLong.empty(),
                        10))))
        .extracting(ReadingStatus::fileName)
        .containsExactly("kecamatan-bayuraya-2026.csv");
  }
}
