package id.tolok.organization.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.document.Catalogue;
import id.tolok.document.Decree;
import id.tolok.document.OrganisationUnit;
import id.tolok.document.Position;
import id.tolok.organization.exchange.sheet.SheetColumn;
import id.tolok.organization.exchange.sheet.SheetRow;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Positions as decrees write them become rows: full names, units, and who is above whom.
class DecreeRowsTest {

  @Test
  void shortNamesBecomePositionsUnderTheirUsualSupervisors() {
    assertThat(
            rows(
                catalogue(
                    List.of(),
                    "Camat",
                    "Sekcam",
                    "Kasubag. Umum",
                    "Bendahara",
                    "Kasi Trantib",
                    "Seksi Pemerintahan",
                    "Pengadministrasi Umum")))
        .containsExactly(
            "* Camat",
            "* Sekretaris Kecamatan under Camat in Sekretariat",
            "* Kepala Subbagian Umum under Sekretaris Kecamatan in Subbagian Umum of Sekretariat",
            "* Bendahara under Kepala Subbagian Umum",
            "* Kepala Seksi Trantib under Camat in Seksi Trantib",
            "* Kepala Seksi Pemerintahan under Camat in Seksi Pemerintahan",
            "* Pengadministrasi Umum under Kepala Seksi Pemerintahan");
  }

  @Test
  void organisationOfTheDecreeWinsOverWhatIsUsual() {
    var organisation =
        List.of(
            unit("Camat", null),
            unit("Sekretaris", "Camat"),
            unit("Seksi Pelayanan", "Sekretaris"));
    assertThat(rows(catalogue(organisation, "Sekretaris Kecamatan", "Kepala Seksi Pelayanan")))
        .containsExactly(
            "* Camat",
            "* Sekretaris Kecamatan under Camat in Sekretariat",
            "* Kepala Seksi Pelayanan under Sekretaris Kecamatan in Seksi Pelayanan");
  }

  @Test
  void tableUnderAHeadingOfItsOwnIsLeftToThePerson() {
    assertThat(rows(catalogue(List.of(), "Indikator Kinerja Utama Tahun 2026")))
        .containsExactly("  Indikator Kinerja Utama Tahun 2026");
  }

  @Test
  void whoIssuedTheDecreeIsItsHead() {
    assertThat(rows(withIssuer("CAMAT NUSA CONTOH", "Kasi Pelayanan")))
        .containsExactly("* Camat", "* Kepala Seksi Pelayanan under Camat in Seksi Pelayanan");
  }

  @Test
  void presentPositionKeepsItsNameAndItsPlace() {
    var state =
        new AgencyState(
            null,
            List.of(),
            List.of(
                new id.tolok.organization.Position(
                    7,
                    1,
                    null,
                    "Kepala Seksi Ketenteraman dan Ketertiban Umum",
                    "IV.a",
                    id.tolok.organization.Position.Kind.FUNCTIONAL,
                    3L,
                    List.of(),
                    List.of(),
                    1,
                    1)),
            List.of(),
            List.of());
    var rows = DecreeRows.of(catalogue(List.of(), "Kasi Trantib"), state);
    assertThat(rows.rows())
        .containsExactly(
            new SheetRow(
                1,
                Map.of(
                    SheetColumn.POSITION,
                    "Kepala Seksi Ketenteraman dan Ketertiban Umum",
                    SheetColumn.DUTIES,
                    "Tugas Kasi Trantib")));
  }

  @Test
  void emptyCatalogueProposesNothing() {
    assertThat(rows(catalogue(List.of()))).isEmpty();
  }

  private static List<String> rows(Catalogue catalogue) {
    var rows = DecreeRows.of(catalogue, AgencyState.NEW);
    return rows.rows().stream()
        .map(row ->
            (rows.sure().contains(row.number()) ? "* " : "  ")
                + row.text(SheetColumn.POSITION)
                + said(row, " under ", SheetColumn.SUPERVISOR)
                + said(row, " in ", SheetColumn.UNIT)
                + said(row, " of ", SheetColumn.UNIT_PARENT))
        .toList();
  }

  private static String said(SheetRow row, String word, SheetColumn column) {
    return row.text(column).isEmpty() ? "" : word + row.text(column);
  }

  private static Catalogue catalogue(List<OrganisationUnit> organisation, String... positions) {
    return made(List.of(), organisation, positions);
  }

  private static Catalogue withIssuer(String issuer, String... positions) {
    var decree =
        new Decree(
            "IKU", null, null, null, issuer, null, null, null, null, null, null, null, null, null,
            false, List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());
    return made(List.of(decree), List.of(), positions);
  }

  private static Catalogue made(
      List<Decree> decrees, List<OrganisationUnit> organisation, String... positions) {
    return new Catalogue(
        Catalogue.FORMAT,
        "uji.txt",
        "0",
        decrees,
        organisation,
        List.of(positions).stream()
            .map(name ->
                new Position(
                    name, name, null, 0, List.of("Tugas " + name), List.of(), List.of(), Map.of()))
            .toList(),
        List.of());
  }

  private static OrganisationUnit unit(String name, @Nullable String parent) {
    return new OrganisationUnit(name, parent, List.of(), List.of());
  }
}
