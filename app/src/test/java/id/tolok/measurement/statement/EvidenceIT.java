package id.tolok.measurement.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.access.Role;
import id.tolok.measurement.MeasuredOffice;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.NotFound;
import id.tolok.shell.viewer.Refused;
import id.tolok.testing.ServerTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@ServerTest
class EvidenceIT extends EvidenceOffice {

  @Test
  void sameFileIsKeptOnceHoweverOftenItIsGiven() {
    var text = "Rekapitulasi pelayanan " + office.agencyId();
    assertThat(attached(SERVICES, "a.txt", text)).isEqualTo("a UNCHECKED");
    assertThat(attached(ACTIVE, "salinan.txt", text)).isEqualTo("a UNCHECKED");
    assertThat(rows("measurement.evidence where agency_id = " + office.agencyId())).isEqualTo(1);
    assertThat(rows("measurement.figure_evidence where agency_id = " + office.agencyId()))
        .isEqualTo(2);
  }

  @Test
  void fileOfAnotherAgencyIsNotKeptTwiceAndNotSeen() {
    var text = "Sama persis di dua kantor " + office.agencyId();
    attached(SERVICES, "a.txt", text);
    long first = onlyItem(office);
    var other = MeasuredOffice.of(places, making, catalogues);
    moreTime(other.agencyId());
    var there = other.viewer(people.at(other.agencyId(), Role.OWNER));
    CurrentViewer.as(
        there,
        () ->
            evidences.attachFile(
                other.key(SERVICES, QUARTER), upload("b.txt", text), Evidences.described("b")));
    assertThat(
            rows(
                "measurement.evidence_file f where exists (select from measurement.evidence e where"
                    + " e.sha256 = f.sha256 and e.agency_id = "
                    + office.agencyId()
                    + ")"))
        .isEqualTo(1);
    assertThatThrownBy(() -> CurrentViewer.as(there, () -> evidences.open(first)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void programUnderAnotherNameIsRefusedAndNothingIsKept() {
    assertThat(attached(SERVICES, "laporan.pdf", "MZ\u0000\u0001\u0002"))
        .startsWith("EXECUTABLE “laporan.pdf” sebenarnya sebuah program");
    assertThat(rows("measurement.evidence where agency_id = " + office.agencyId())).isZero();
  }

  @Test
  void fileOfMoreThanTwentyMegabytesIsRefusedInWords() {
    assertThat(attached(SERVICES, "besar.txt", "a".repeat(Evidences.BYTES_MAX + 1)))
        .startsWith("TOO_LARGE “besar.txt” lebih besar dari 20 MB");
  }

  @Test
  void whoAttachedCannotJudge() {
    var both = office.viewer(people.at(office.agencyId(), Role.PLANNER));
    CurrentViewer.as(
        both,
        () ->
            evidences.attachFile(
                office.key(SERVICES, QUARTER),
                upload("a.txt", "daftar"),
                Evidences.described("a")));
    assertThat(checked(both, Evidences.Verdict.VALID, "")).startsWith("OWN_EVIDENCE");
  }

  @Test
  void personalDataIsOnlyForThoseWhoWorkOnTheFigures() {
    attached(SERVICES, "a.txt", "daftar penerima");
    long id = onlyItem(office);
    CurrentViewer.as(
        owner,
        () ->
            evidences.describe(
                id,
                new Evidence.Description(
                    Evidence.Kind.LIST,
                    "Daftar penerima",
                    null,
                    "",
                    Evidence.Classification.EXCLUDED,
                    true)));
    var reader = office.viewer(people.at(office.agencyId(), Role.READER));
    assertThatThrownBy(() -> CurrentViewer.as(reader, () -> evidences.open(id)))
        .isInstanceOf(Refused.class);
    CurrentViewer.as(verifier, () -> evidences.open(id));
    assertThat(
            rows(
                "audit.entry where action = 'measurement.evidence-opened' and agency_id = "
                    + office.agencyId()))
        .isEqualTo(1);
  }

  @Test
  void addressOfNoSiteIsRefused() {
    for (var address : List.of("javascript:alert(1)", "file:///etc/passwd", "laporan", "")) {
      assertThat(linked(address)).as(address).startsWith("LINK_INVALID");
    }
    assertThat(linked("arsip.contoh.go.id/laporan")).isEqualTo("arsip UNCHECKED");
  }

  private String linked(String address) {
    var said =
        new Evidence.Description(
            Evidence.Kind.OTHER, "arsip", null, "", Evidence.Classification.UNTESTED, false);
    return said(
        CurrentViewer.as(
            owner, () -> evidences.attachLink(office.key(SERVICES, QUARTER), address, said)));
  }

  private long rows(String what) {
    return CurrentViewer.asProgram(
        () -> jdbc.sql("select count(*) from " + what).query(Long.class).single());
  }
}
