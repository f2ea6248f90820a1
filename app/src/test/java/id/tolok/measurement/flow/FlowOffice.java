package id.tolok.measurement.flow;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureEntry;
import id.tolok.measurement.FigureEntry.Entry;
import id.tolok.measurement.FigureFlow;
import id.tolok.measurement.FigureFlow.Outcome;
import id.tolok.measurement.FigureFlow.Seen;
import id.tolok.measurement.FigureFlow.Step;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.FigureState;
import id.tolok.measurement.MeasuredOffice;
import id.tolok.measurement.Measurements;
import id.tolok.measurement.calendar.YearClosing;
import id.tolok.measurement.evidence.EvidenceRule;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Viewer;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// An office with somebody in every role, whose figures are brought to a state and moved on.
abstract class FlowOffice {

  static final String SERVICES = "jumlah pelayanan";

  static final List<Role> ROLES =
      List.of(Role.OWNER, Role.VERIFIER, Role.APPROVER, Role.PLANNER, Role.READER);

  @Autowired Places places;
  @Autowired People people;
  @Autowired VersionMaking making;
  @Autowired Catalogues catalogues;
  @Autowired FigureEntry entry;
  @Autowired FigureFlow flow;
  @Autowired Measurements measurements;
  @Autowired EvidenceRule evidence;
  @Autowired YearClosing years;

  MeasuredOffice office;
  final Map<Role, Viewer> staff = new EnumMap<>(Role.class);
  Viewer author;

  @BeforeEach
  void office() {
    office = MeasuredOffice.of(places, making, catalogues);
    ROLES.forEach(role -> staff.put(role, office.viewer(people.at(office.agencyId(), role))));
    author = office.viewer(people.at(office.agencyId(), Role.OWNER));
    CurrentViewer.asProgram(() -> {
      evidence.waive(office.agencyId());
      return null;
    });
  }

  /// Brings a figure into a state by people of its own.
  FigureKey brought(FigureState state, String period) {
    var key = office.key(SERVICES, period);
    give(author, key, "12");
    if (state == FigureState.DRAFT) {
      return key;
    }
    moved(author, Step.SUBMIT, key, null);
    if (state == FigureState.SUBMITTED) {
      return key;
    }
    var verifier = office.viewer(people.at(office.agencyId(), Role.VERIFIER));
    if (state == FigureState.RETURNED) {
      moved(verifier, Step.RETURN, key, "Periksa lagi");
      return key;
    }
    moved(verifier, Step.VERIFY, key, null);
    if (state == FigureState.APPROVED) {
      moved(office.viewer(people.at(office.agencyId(), Role.APPROVER)), Step.APPROVE, key, null);
    }
    return key;
  }

  void give(Viewer viewer, FigureKey key, @Nullable String amount) {
    var before = find(key);
    int version = before == null ? 0 : before.version();
    var given =
        new Entry(key, version, amount == null ? null : new BigDecimal(amount), null, "Memang");
    assertThat(CurrentViewer.as(viewer, () -> entry.save(given)))
        .isInstanceOf(FigureEntry.Outcome.Saved.class);
  }

  void moved(Viewer viewer, Step step, FigureKey key, @Nullable String reason) {
    assertThat(CurrentViewer.as(viewer, () -> flow.move(step, List.of(seen(key)), reason)))
        .isInstanceOf(Outcome.Moved.class);
  }

  Seen seen(FigureKey key) {
    return new Seen(key, Objects.requireNonNull(find(key)).version());
  }

  @Nullable Figure find(FigureKey key) {
    return CurrentViewer.as(author, () -> measurements.findFigure(key)).orElse(null);
  }

  String shown(FigureKey key) {
    var figure = Objects.requireNonNull(find(key));
    return figure.amount()
        + " "
        + figure.state()
        + ", in force "
        + (figure.approvedAmount() == null ? "nothing" : figure.approvedAmount());
  }

  Viewer person(Role role) {
    return Objects.requireNonNull(staff.get(role));
  }

  <T> T as(Role role, Supplier<T> work) {
    return CurrentViewer.as(person(role), work::get);
  }
}
