package id.tolok.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.access.Role;
import id.tolok.database.Scope;
import id.tolok.document.DecreeReader;
import id.tolok.document.json.CatalogueJson;
import id.tolok.document.text.OpenLimits;
import id.tolok.intake.EditRequest.Wish;
import id.tolok.intake.ReadingStatus.Phase;
import id.tolok.intake.draft.edit.Edit;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Refused;
import id.tolok.shell.viewer.Viewer;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.TestClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Files of every kind on their way to a reading.
@ServerTest
class ReadingIT {

  @Autowired private Readings readings;
  @Autowired private Reviews reviews;
  @Autowired private Originals originals;
  @Autowired private People people;
  @Autowired private Places places;
  @Autowired private JdbcClient jdbc;

  private Reviewers reviewers;
  private long regency;
  private long agency;
  private Viewer planner;

  @BeforeEach
  void givenAPlanner() {
    reviewers = new Reviewers(people, readings);
    regency = places.regency("Kabupaten Bacaan");
    agency = places.agency(regency, "Kecamatan Bacaan");
    planner = reviewers.at(agency, Role.PLANNER);
  }

  private UploadOutcome upload(Viewer viewer, long agencyId, byte[] bytes) {
    return CurrentViewer.as(
        viewer,
        () -> readings.upload(new Readings.Upload(OptionalLong.of(agencyId), "berkas.txt", bytes)));
  }

  private ReadingStatus read(byte[] bytes) {
    return reviewers.read(planner, agency, "berkas.docx", bytes);
  }

  private int change(String sql, Object... values) {
    return Scope.within(
        Scope.EVERYTHING, () -> jdbc.sql(sql).params(Arrays.asList(values)).update());
  }

  @Test
  void theOriginalIsKeptByteForByte() {
    var bytes = Reviewers.sample("kecamatan-bayuraya");
    var status = read(bytes);

    var original = CurrentViewer.as(planner, () -> originals.original(status.id()));

    assertThat(original.bytes()).isEqualTo(bytes);
    assertThat(original.mediaType()).isEqualTo("text/plain");
  }

  @Test
  void theSameFileTwiceIsReadOnce() {
    var bytes = Reviewers.sample("kecamatan-bayuraya");
    var first = read(bytes);

    assertThat(upload(planner, agency, bytes))
        .isEqualTo(
            new UploadOutcome.AlreadyRead(
                first.id(), "berkas.docx", first.uploadedAt(), planner.name()));
  }

  @Test
  void anotherAgencyGivingTheSameFileLearnsNothing() {
    var bytes = Reviewers.sample("kecamatan-bayuraya");
    read(bytes);
    long other = places.agency(regency, "Kecamatan Lain");
    var stranger = reviewers.at(other, Role.PLANNER);

    assertThat(upload(stranger, other, bytes)).isInstanceOf(UploadOutcome.Queued.class);
  }

  @Test
  void whatCannotBeADecreeIsNotKept() {
    assertThat(upload(planner, agency, new byte[0]))
        .isEqualTo(new UploadOutcome.Rejected(UploadOutcome.Reason.EMPTY));
    assertThat(upload(planner, agency, new byte[OpenLimits.FILE_BYTES + 1]))
        .isEqualTo(new UploadOutcome.Rejected(UploadOutcome.Reason.TOO_LARGE));
    assertThat(upload(planner, agency, "\u007FELF".getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo(new UploadOutcome.Rejected(UploadOutcome.Reason.NO_DOCUMENT));
  }

  @Test
  void aFileOfTheGreatestSizeIsTaken() {
    var bytes = new byte[OpenLimits.FILE_BYTES];
    Arrays.fill(bytes, (byte) 'a');

    assertThat(read(bytes).isEnded()).isTrue();
  }

  @Test
  void aBrokenDocumentEndsWithAReason() {
    var status = read("PK\u0003\u0004 bukan arsip".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(status.phase()).isEqualTo(Phase.UNREADABLE);
    assertThat(status.problem()).isNotBlank();
  }

  @Test
  void anArchiveThatUnfoldsWithoutBoundEndsWithAReason() {
    var status = read(bomb());

    assertThat(status.phase()).isEqualTo(Phase.UNREADABLE);
    assertThat(status.problem()).isNotBlank();
  }

  private static byte[] bomb() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      var block = new byte[1024 * 1024];
      for (int i = 0; i < 300; i++) {
        zip.write(block);
      }
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @Test
  void aCatalogueFileGoesTheSameWay() {
    var catalogue =
        DecreeReader.read("sk.txt", Reviewers.sample("kecamatan-candrasari")).catalogue();

    var status = read(CatalogueJson.write(catalogue).getBytes(StandardCharsets.UTF_8));

    assertThat(status.kind()).isEqualTo(ReadingStatus.Kind.CATALOGUE);
    assertThat(CurrentViewer.as(planner, () -> readings.content(status.id())).catalogue())
        .isEqualTo(catalogue);
    assertThat(CurrentViewer.as(planner, () -> reviews.open(status.id())).draft().catalogue())
        .isEqualTo(catalogue);
  }

  @Test
  void aTornCatalogueFileSaysWhatIsWrong() {
    var status =
        read("{\"format\": \"tolok-catalogue/1\", \"file\": ".getBytes(StandardCharsets.UTF_8));

    assertThat(status.phase()).isEqualTo(Phase.UNREADABLE);
    assertThat(status.problem()).contains("bukan katalog Tolok");
  }

  @Test
  void severalFilesAtOnceAreAllRead() {
    var ids =
        IntStream.range(0, 6)
            .mapToObj(number ->
                upload(
                    planner,
                    agency,
                    ("INDIKATOR KINERJA UTAMA nomor " + number).getBytes(StandardCharsets.UTF_8)))
            .map(UploadOutcome.Queued.class::cast)
            .map(UploadOutcome.Queued::readingId)
            .toList();

    assertThat(ids)
        .allSatisfy(id -> assertThat(reviewers.ended(planner, id).phase()).isEqualTo(Phase.READ));
  }

  @Test
  void aReadingThatAKilledProgramLeftBehindIsTakenUpAgain() {
    var status = read(Reviewers.sample("kecamatan-dirgantara"));
    change("delete from intake.reading_content where reading_id = ?", status.id());
    change(
        """
        update intake.reading set phase = 'READING', claimed_by = ?, attempts = 1,
          claimed_until = ? where reading_id = ?
        """,
        UUID.randomUUID(),
        TestClock.moment().minusSeconds(1),
        status.id());

    assertThat(reviewers.ended(planner, status.id()).phase()).isEqualTo(Phase.READ);
    assertThat(CurrentViewer.as(planner, () -> readings.content(status.id())).blocks())
        .isNotEmpty();
  }

  @Test
  void aFileThatBringsTheReaderDownIsGivenUp() {
    var status = read(Reviewers.sample("kecamatan-dirgantara"));
    change(
        """
        update intake.reading set phase = 'CHECKING', claimed_by = ?, attempts = 3,
          claimed_until = ? where reading_id = ?
        """,
        UUID.randomUUID(),
        TestClock.moment().minusSeconds(1),
        status.id());

    assertThat(reviewers.ended(planner, status.id()).phase()).isEqualTo(Phase.GIVEN_UP);
  }

  @Test
  void theFileTellsWhoseItIsAndAPersonConfirms() {
    long arunika =
        Scope.within(
            Scope.EVERYTHING,
            () ->
                jdbc.sql(
                        """
                        insert into organization.agency (name, kind, regency_id, zone)
                        values ('Kecamatan Arunika', 'SUBDISTRICT_OFFICE', ?, 'WIB') returning id
                        """)
                    .param(regency)
                    .query(Long.class)
                    .single());
    var person = people.inRegency(agency, regency, Role.PLANNER);
    var wide =
        new Viewer(
            OptionalLong.of(person.accountId()),
            person.login(),
            Set.of(agency, arunika),
            Viewer.Kind.PERSON);
    var outcome =
        CurrentViewer.as(
            wide,
            () ->
                readings.upload(
                    new Readings.Upload(
                        OptionalLong.empty(), "sk.txt", Reviewers.sample("kecamatan-arunika"))));
    long id = ((UploadOutcome.Queued) outcome).readingId();

    assertThat(reviewers.ended(wide, id).suggestedAgencyId()).hasValue(arunika);
    CurrentViewer.as(wide, () -> reviews.open(id));
    assertThat(CurrentViewer.as(wide, () -> readings.confirmAgency(id, arunika)))
        .isEqualTo(Readings.AgencyOutcome.CONFIRMED);
    assertThat(CurrentViewer.as(wide, () -> reviews.open(id)).agencyId()).isEqualTo(arunika);
  }

  @Test
  void whoMayNotUploadIsRefused() {
    var verifier = reviewers.at(agency, Role.VERIFIER);

    assertThatThrownBy(() -> upload(verifier, agency, "isi".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Refused.class);
  }

  @Test
  void aNewerReaderKeepsWhatPeopleCorrected() {
    var status = read(Reviewers.sample("kecamatan-bayuraya"));
    change("update intake.reading set reader_version = 'lama' where reading_id = ?", status.id());
    var review = CurrentViewer.as(planner, () -> reviews.open(status.id()));
    assertThat(review.newerReader()).isTrue();
    var make = new Wish.Make(new Edit.SetField("r1", "unit", "koreksi"));
    CurrentViewer.as(
        planner, () -> reviews.edit(new EditRequest(review.id(), UUID.randomUUID(), 0, make)));

    var queued = CurrentViewer.as(planner, () -> reviews.readAgain(review.id()));
    long again = ((Reviews.RereadOutcome.Queued) queued).readingId();
    reviewers.ended(planner, again);
    var carried = CurrentViewer.as(planner, () -> reviews.open(again));

    assertThat(carried.draft().findRow("r1").orElseThrow().cells().value("unit"))
        .isEqualTo("koreksi");
    assertThat(carried.newerReader()).isFalse();
    var earlier = CurrentViewer.as(planner, () -> reviews.review(review.id()));
    assertThat(earlier.state()).isEqualTo(ReviewState.REPLACED);
    assertThat(Objects.requireNonNull(earlier.closing()).replacedBy()).hasValue(carried.id());
  }

  @Test
  void noEditIsEverRewritten() {
    var status = read(Reviewers.sample("kecamatan-dirgantara"));
    var review = CurrentViewer.as(planner, () -> reviews.open(status.id()));
    var make = new Wish.Make(new Edit.SetField("r1", "unit", "koreksi"));
    CurrentViewer.as(
        planner, () -> reviews.edit(new EditRequest(review.id(), UUID.randomUUID(), 0, make)));

    assertThatThrownBy(
            () -> change("update intake.edit set body = '{}' where review_id = ?", review.id()))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("only ever added");
    assertThatThrownBy(() -> change("delete from intake.edit where review_id = ?", review.id()))
        .isInstanceOf(DataAccessException.class);
  }
}
