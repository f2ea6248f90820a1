package id.tolok.measurement.statement;

import id.tolok.access.Role;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.database.Stamps;
import id.tolok.measurement.MeasuredOffice;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Viewer;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An office that shows what its figures rest on.
abstract class EvidenceOffice {

  static final String SERVICES = "jumlah pelayanan";
  static final String ACTIVE = "jumlah pos kamling aktif";

  /// A quarter that is over and whose figures may still be given.
  static final String QUARTER = "2025-Q3";

  @Autowired Places places;
  @Autowired People people;
  @Autowired VersionMaking making;
  @Autowired Catalogues catalogues;
  @Autowired Evidences evidences;
  @Autowired JdbcClient jdbc;
  @Autowired Stamps stamps;

  MeasuredOffice office;
  Viewer owner;
  Viewer verifier;
  Viewer head;

  @BeforeEach
  void office() {
    office = MeasuredOffice.of(places, making, catalogues);
    owner = office.viewer(people.at(office.agencyId(), Role.OWNER));
    verifier = office.viewer(people.at(office.agencyId(), Role.VERIFIER));
    head = office.viewer(people.at(office.agencyId(), Role.APPROVER));
    moreTime(office.agencyId());
  }

  /// The year 2025 is long over; its figures may still be given.
  void moreTime(long agencyId) {
    CurrentViewer.asProgram(() -> {
      jdbc.sql(
              """
              insert into measurement.window_exception (
                agency_id, year, slot, open_until, reason, granted_by_name, granted_at)
              values (:agency, 2025, 19, date '2199-01-01', 'Uji bukti', 'uji', now())
              """)
          .param("agency", agencyId)
          .update();
      stamps.raiseAll(agencyId);
      return agencyId;
    });
  }

  String attached(String variable, String name, String content) {
    return said(
        CurrentViewer.as(
            owner,
            () ->
                evidences.attachFile(
                    office.key(variable, QUARTER),
                    upload(name, content),
                    Evidences.described(name))));
  }

  String checked(Viewer viewer, Evidences.Verdict verdict, String note) {
    long id = onlyItem(office);
    return said(
        CurrentViewer.as(
            viewer, () -> evidences.check(office.key(SERVICES, QUARTER), id, verdict, note)));
  }

  static String said(Evidences.Outcome outcome) {
    return switch (outcome) {
      case Evidences.Outcome.Kept(var attachment) -> said(attachment);
      case Evidences.Outcome.Withdrawn _ -> "withdrawn";
      case Evidences.Outcome.Refused(var code, var message) -> code + " " + message;
    };
  }

  static String said(Evidences.Attachment one) {
    return one.evidence().description().title()
        + " "
        + one.check().verdict()
        + (one.frozen() ? " frozen" : "");
  }

  long onlyItem(MeasuredOffice of) {
    return CurrentViewer.asProgram(() -> evidences.ofAgency(of.agencyId(), "", 5)).getFirst().id();
  }

  static Evidences.Upload upload(String name, String content) {
    return new Evidences.Upload(name, content.getBytes(StandardCharsets.UTF_8));
  }
}
