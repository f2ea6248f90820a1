package id.tolok.measurement.flow;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.measurement.FigureState;
import id.tolok.testing.ServerTest;
import org.junit.jupiter.api.Test;

@ServerTest
class OpenAgainIT extends FlowOffice {

  @Test
  void figureSentBackInAYearLongOverIsATaskAndCounted() {
    var before = people.at(office.agencyId(), Role.OWNER);
    assertThat(before.get("/tugas").body()).doesNotContain("Triwulan I 2021");
    brought(FigureState.RETURNED, "2021-Q1");
    var owner = people.at(office.agencyId(), Role.OWNER);
    assertThat(owner.get("/tugas").body())
        .contains("Triwulan I 2021", "Periksa lagi", "5 hari lagi");
    assertThat(owner.get("/").body()).contains("Angka dikembalikan untuk diperbaiki");
  }
}
