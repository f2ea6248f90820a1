package id.tolok.measurement.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.access.Role;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.database.Stamps;
import id.tolok.measurement.BackdatedWork;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureEntry;
import id.tolok.measurement.FigureFlow;
import id.tolok.measurement.FigureFlow.Seen;
import id.tolok.measurement.FigureFlow.Step;
import id.tolok.measurement.MeasuredOffice;
import id.tolok.measurement.Measurements;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.NotFound;
import id.tolok.shell.viewer.Refused;
import id.tolok.shell.viewer.Viewer;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class EvidenceIT {

  private static final String SERVICES = "jumlah pelayanan";
  private static final String ACTIVE = "jumlah pos kamling aktif";
  private static final String POSTS = "jumlah pos kamling";

  /// A quarter that is over and whose figures may still be given.
  private static final String QUARTER = "2025-Q3";

  @Autowired private Places places;
  @Autowired private People people;
  @Autowired private VersionMaking making;
  @Autowired private Catalogues catalogues;
  @Autowired private FigureEntry entry;
  @Autowired private FigureFlow flow;
  @Autowired private Measurements measurements;
  @Autowired private Evidences evidences;
  @Autowired private BackdatedWork backdated;
  @Autowired private JdbcClient jdbc;
  @Autowired private Stamps stamps;

  private MeasuredOffice office;
  private Viewer owner;
  private Viewer verifier;
  private Viewer head;

  @BeforeEach
  void office() {
    office = MeasuredOffice.of(places, making, catalogues);
    owner = office.viewer(people.at(office.agencyId(), Role.OWNER));
    verifier = office.viewer(people.at(office.agencyId(), Role.VERIFIER));
    head = office.viewer(people.at(office.agencyId(), Role.APPROVER));
    moreTime(office.agencyId());
  }

  /// The year 2025 is long over; its figures may still be given.
  private void moreTime(long agencyId) {
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
  void figureWithoutEvidenceIsNotHandedIn() {
    entered(SERVICES, "25");
    assertThat(submitted(SERVICES)).startsWith("EVIDENCE_MISSING “jumlah pelayanan”");
    attached(SERVICES, "a.txt", "daftar");
    assertThat(submitted(SERVICES)).isEqualTo("SUBMITTED");
  }

  @Test
  void oneItemIsEnoughForAllFiguresOfAnIndicator() {
    entered(ACTIVE, "9");
    entered(POSTS, "10");
    attached(ACTIVE, "a.txt", "daftar pos");
    assertThat(submitted(ACTIVE, POSTS)).isEqualTo("SUBMITTED SUBMITTED");
  }

  @Test
  void itemOfAnotherIndicatorIsNotEnough() {
    entered(SERVICES, "25");
    entered(POSTS, "10");
    attached(SERVICES, "a.txt", "daftar");
    assertThat(submitted(SERVICES, POSTS)).contains("EVIDENCE_MISSING “jumlah pos kamling”");
  }

  @Test
  void evidenceOfAFigureHandedInCannotBeChanged() {
    entered(SERVICES, "25");
    attached(SERVICES, "a.txt", "daftar");
    submitted(SERVICES);
    assertThat(withdrawn()).isEqualTo("NOT_OPEN");
    assertThat(attached(SERVICES, "b.txt", "daftar lain")).startsWith("NOT_OPEN");
  }

  @Test
  void evidenceAFigureWasApprovedWithStaysAfterReopening() {
    entered(SERVICES, "25");
    attached(SERVICES, "a.txt", "daftar");
    submitted(SERVICES);
    moved(verifier, Step.VERIFY, null);
    moved(head, Step.APPROVE, null);
    moved(head, Step.REOPEN, "Angka salah ketik");
    assertThat(withdrawn()).isEqualTo("FROZEN");
    assertThat(evidences(SERVICES)).isEqualTo("a UNCHECKED frozen");
    assertThat(attached(SERVICES, "b.txt", "daftar perbaikan")).isEqualTo("b UNCHECKED");
    assertThat(describedAgain("Judul lain")).startsWith("FROZEN_FACTS");
  }

  @Test
  void rejectedItemBearsNothingOut() {
    entered(SERVICES, "25");
    attached(SERVICES, "a.txt", "daftar");
    submitted(SERVICES);
    assertThat(checked(verifier, Evidences.Verdict.REJECTED, "")).startsWith("NOTE_MISSING");
    assertThat(checked(verifier, Evidences.Verdict.REJECTED, "Bukan triwulan ini"))
        .isEqualTo("a REJECTED");
    moved(verifier, Step.RETURN, "Buktinya keliru");
    assertThat(submitted(SERVICES)).startsWith("EVIDENCE_MISSING");
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

  private String attached(String variable, String name, String content) {
    return said(
        CurrentViewer.as(
            owner,
            () ->
                evidences.attachFile(
                    office.key(variable, QUARTER),
                    upload(name, content),
                    Evidences.described(name))));
  }

  private String linked(String address) {
    var said =
        new Evidence.Description(
            Evidence.Kind.OTHER, "arsip", null, "", Evidence.Classification.UNTESTED, false);
    return said(
        CurrentViewer.as(
            owner, () -> evidences.attachLink(office.key(SERVICES, QUARTER), address, said)));
  }

  private String withdrawn() {
    long id = onlyItem(office);
    return said(CurrentViewer.as(
            owner, () -> evidences.withdraw(office.key(SERVICES, QUARTER), id)))
        .split(" ")[0];
  }

  private String describedAgain(String title) {
    long id = evidence(SERVICES).getFirst().evidence().id();
    var said =
        new Evidence.Description(
            Evidence.Kind.OTHER, title, null, "", Evidence.Classification.UNTESTED, false);
    return CurrentViewer.as(owner, () -> evidences.describe(id, said))
        .map(refused -> refused.code())
        .orElse("described");
  }

  private String checked(Viewer viewer, Evidences.Verdict verdict, String note) {
    long id = onlyItem(office);
    return said(
        CurrentViewer.as(
            viewer, () -> evidences.check(office.key(SERVICES, QUARTER), id, verdict, note)));
  }

  private static String said(Evidences.Outcome outcome) {
    return switch (outcome) {
      case Evidences.Outcome.Kept(var attachment) -> said(attachment);
      case Evidences.Outcome.Withdrawn _ -> "withdrawn";
      case Evidences.Outcome.Refused(var code, var message) -> code + " " + message;
    };
  }

  private static String said(Evidences.Attachment one) {
    return one.evidence().description().title()
        + " "
        + one.check().verdict()
        + (one.frozen() ? " frozen" : "");
  }

  private List<Evidences.Attachment> evidence(String variable) {
    return CurrentViewer.as(owner, () -> evidences.of(office.key(variable, QUARTER)));
  }

  private String evidences(String variable) {
    return evidence(variable).stream().map(EvidenceIT::said).collect(Collectors.joining(", "));
  }

  private long onlyItem(MeasuredOffice of) {
    return CurrentViewer.asProgram(() -> evidences.ofAgency(of.agencyId(), "", 5)).getFirst().id();
  }

  private void entered(String variable, String amount) {
    var outcome =
        CurrentViewer.asProgram(() ->
            backdated.save(
                List.of(
                    new FigureEntry.Entry(
                        office.key(variable, QUARTER), 0, new BigDecimal(amount), null, "wajar")),
                new Figure.Act(owner.accountId(), owner.name(), java.time.Instant.now())));
    assertThat(outcome.values()).allMatch(one -> one instanceof FigureEntry.Outcome.Saved);
  }

  private String submitted(String... variables) {
    var seen =
        List.of(variables).stream()
            .map(variable -> office.key(variable, QUARTER))
            .map(key ->
                new Seen(
                    key,
                    CurrentViewer.as(owner, () -> measurements.findFigure(key))
                        .map(Figure::version)
                        .orElse(0)))
            .toList();
    return switch (CurrentViewer.as(owner, () -> flow.move(Step.SUBMIT, seen, null))) {
      case FigureFlow.Outcome.Moved(var figures) ->
          figures.stream().map(figure -> figure.state().name()).collect(Collectors.joining(" "));
      case FigureFlow.Outcome.Stopped(var obstacles) ->
          obstacles.stream()
              .map(obstacle -> obstacle.code() + " " + obstacle.message())
              .collect(Collectors.joining("\n"));
    };
  }

  private void moved(Viewer viewer, Step step, @Nullable String reason) {
    var key = office.key(SERVICES, QUARTER);
    var figure = CurrentViewer.as(viewer, () -> measurements.findFigure(key)).orElseThrow();
    var outcome =
        CurrentViewer.as(
            viewer, () -> flow.move(step, List.of(new Seen(key, figure.version())), reason));
    assertThat(outcome).isInstanceOf(FigureFlow.Outcome.Moved.class);
  }

  private static Evidences.Upload upload(String name, String content) {
    return new Evidences.Upload(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private long rows(String what) {
    return CurrentViewer.asProgram(
        () -> jdbc.sql("select count(*) from " + what).query(Long.class).single());
  }
}
