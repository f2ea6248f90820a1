package id.tolok.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.measurement.FigureEntry.Entry;
import id.tolok.measurement.FigureEntry.Outcome;
import id.tolok.shell.CurrentViewer;
import id.tolok.shell.Viewer;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class EntryIT {

  private static final String SERVICES = "jumlah pelayanan";
  private static final String NOW = "2026-Q4";

  @Autowired private Places places;
  @Autowired private People people;
  @Autowired private VersionMaking making;
  @Autowired private Catalogues catalogues;
  @Autowired private FigureEntry entry;
  @Autowired private FigureFlow flow;
  @Autowired private Measurements measurements;

  private MeasuredOffice office;
  private Viewer owner;

  @BeforeEach
  void office() {
    office = MeasuredOffice.of(places, making, catalogues);
    owner = office.viewer(people.at(office.agencyId(), Role.OWNER));
  }

  @Test
  void figureIsKeptWithWhoGaveIt() {
    assertThat(saved(owner, 0, "12")).isEqualTo("12 DRAFT v1 " + owner.name());
    assertThat(history()).isEqualTo("v1 ENTERED 12 DRAFT");
  }

  @Test
  void correctionIsAnotherVersionAndTheOldOneStays() {
    saved(owner, 0, "12");
    assertThat(saved(owner, 1, "13.5")).isEqualTo("13.5 DRAFT v2 " + owner.name());
    assertThat(history()).isEqualTo("v1 ENTERED 12 DRAFT, v2 ENTERED 13.5 DRAFT");
  }

  @Test
  void sayingTheSameAgainChangesNothing() {
    saved(owner, 0, "12");
    assertThat(saved(owner, 1, "12.0")).isEqualTo("12 DRAFT v1 " + owner.name());
    assertThat(saved(owner, 0, "12")).isEqualTo("12 DRAFT v1 " + owner.name());
  }

  @Test
  void whoDidNotSeeTheOthersFigureIsShownIt() {
    var other = office.viewer(people.at(office.agencyId(), Role.OWNER));
    saved(other, 0, "12");
    assertThat(saved(owner, 0, "14")).isEqualTo("conflict with 12 v1");
  }

  private String saved(Viewer viewer, int seen, @Nullable String amount) {
    var given =
        new Entry(
            office.key(SERVICES, NOW),
            seen,
            amount == null ? null : new BigDecimal(amount),
            null,
            null);
    return switch (CurrentViewer.as(viewer, () -> entry.save(given))) {
      case Outcome.Saved(var figure) ->
          figure.amount()
              + " "
              + figure.state()
              + " v"
              + figure.version()
              + " "
              + figure.entered().name();
      case Outcome.Conflict(var theirs) ->
          "conflict with " + theirs.amount() + " v" + theirs.version();
      case Outcome.Unusual(var message) -> "unusual: " + message;
      case Outcome.Refused(var code, _) -> "refused " + code;
    };
  }

  private String history() {
    return CurrentViewer.as(owner, () -> measurements.history(office.key(SERVICES, NOW))).stream()
        .map(e -> "v" + e.version() + " " + e.kind() + " " + e.amount() + " " + e.state())
        .collect(Collectors.joining(", "));
  }
}
