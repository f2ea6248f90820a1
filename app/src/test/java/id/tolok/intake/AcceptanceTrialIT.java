package id.tolok.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import id.tolok.access.Role;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.intake.AcceptanceTrial.ChangedResult;
import id.tolok.measurement.MeasuredOffice;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Viewer;
import id.tolok.shell.wording.Language;
import id.tolok.shell.wording.Words;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class AcceptanceTrialIT {

  private static final String OLD = "Persentase pos kamling aktif";
  private static final String NEW = "Persentase pos ronda yang aktif";

  @Autowired private Places places;
  @Autowired private People people;
  @Autowired private VersionMaking making;
  @Autowired private Catalogues catalogues;
  @Autowired private Readings readings;
  @Autowired private Reviews reviews;
  @Autowired private AcceptanceTrial trial;

  private MeasuredOffice office;
  private SignedIn planner;
  private Viewer viewer;
  private Review review;

  @BeforeEach
  void officeWithACatalogueAndAReviewOfAnother() {
    office = MeasuredOffice.of(places, making, catalogues);
    planner = people.at(office.agencyId(), Role.PLANNER);
    viewer = office.viewer(planner);
    var reading =
        new Reviewers(people, readings)
            .read(viewer, office.agencyId(), "sk.txt", Reviewers.sample("kecamatan-arunika"));
    review = CurrentViewer.as(viewer, () -> reviews.open(reading.id()));
  }

  @Test
  void resultsThatWouldChangeAreShownAndNothingIsKept() {
    var changes =
        CurrentViewer.as(viewer, () -> trial.changes(request(), Words.in(Language.ID)))
            .orElseThrow();

    assertThat(changes)
        .extracting(ChangedResult::indicator, ChangedResult::after)
        .contains(tuple(OLD, "–"));
    assertThat(changes).extracting(ChangedResult::indicator).contains(NEW);
    assertThat(versions()).hasSize(1);
    assertThat(state()).isEqualTo(ReviewState.OPEN);
  }

  @Test
  void pageShowsThemAndKeepsWhatWasTyped() {
    var page =
        planner.post(
            "/keputusan/tinjauan/" + review.id() + "/terima",
            Map.of(
                "berlaku",
                "2025-01-09",
                "alasan",
                "Alasan yang sudah diketik",
                "coba",
                "ya",
                "dilihat",
                "0"));

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains(OLD, NEW, "Alasan yang sudah diketik");
    assertThat(versions()).hasSize(1);
  }

  @Test
  void whoMayNotAcceptMayNotTry() {
    var verifier = people.at(office.agencyId(), Role.VERIFIER);
    var page =
        verifier.post(
            "/keputusan/tinjauan/" + review.id() + "/terima",
            Map.of("berlaku", "2025-01-09", "coba", "ya"));

    assertThat(page.statusCode()).isEqualTo(403);
  }

  private AcceptRequest request() {
    return new AcceptRequest(
        review.id(),
        LocalDate.parse("2025-01-09"),
        "Percobaan",
        review.revision(),
        EnumSet.allOf(Concern.Kind.class));
  }

  private List<?> versions() {
    return CurrentViewer.as(viewer, () -> catalogues.versions(office.agencyId()));
  }

  private ReviewState state() {
    return CurrentViewer.as(viewer, () -> reviews.review(review.id())).state();
  }
}
