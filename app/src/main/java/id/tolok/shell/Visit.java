package id.tolok.shell;

import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Viewer;
import id.tolok.shell.wording.Formats;
import id.tolok.shell.wording.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The request being answered, as controllers need it to make ready text: its language, its formats
/// and what the person works on. Only within a request.
@Component
public final class Visit {

  private static final String AGENCIES = Visit.class.getName() + ".agencies";

  private final HttpServletRequest request;
  private final ObjectProvider<AgencyChoices> choices;
  private final Clock clock;

  /// @param request stands for whichever request runs
  Visit(HttpServletRequest request, ObjectProvider<AgencyChoices> choices, Clock clock) {
    this.request = request;
    this.choices = choices;
    this.clock = clock;
  }

  public Words words() {
    return Words.in(Preferences.language(request));
  }

  /// Words under a key, in the language of the page.
  public String w(String key, Object... values) {
    return words().get(key, values);
  }

  /// Times go by the clock of the office worked on; where none is chosen, by the one all offices in
  /// scope share, else by the server's.
  public Formats format() {
    return new Formats(Preferences.language(request), this::zone);
  }

  private ZoneId zone() {
    var worked = context().agencyId();
    var zones =
        agencies().stream()
            .filter(choice -> worked.isEmpty() || worked.getAsLong() == choice.agencyId())
            .map(AgencyChoices.Choice::zone)
            .distinct()
            .toList();
    return zones.size() == 1 ? zones.getFirst() : clock.getZone();
  }

  /// What the person works on. An agency is named only while it is in their scope; who has exactly
  /// one works on that.
  public WorkContext context() {
    var chosen = Preferences.context(request).orElseGet(this::today);
    return new WorkContext(agency(chosen.agencyId()), chosen.year(), chosen.quarter());
  }

  /// The last quarter that is over, for all agencies: the one offices measure and report.
  WorkContext today() {
    var day = LocalDate.now(clock).minusMonths(3);
    return new WorkContext(OptionalLong.empty(), day.getYear(), (day.getMonthValue() + 2) / 3);
  }

  private OptionalLong agency(OptionalLong chosen) {
    var all = agencies();
    if (all.size() == 1) {
      return OptionalLong.of(all.getFirst().agencyId());
    }
    return chosen.stream()
        .filter(id -> all.stream().anyMatch(choice -> choice.agencyId() == id))
        .findFirst();
  }

  /// The agencies the person may choose from; asked once per request.
  @SuppressWarnings("unchecked")
  public List<AgencyChoices.Choice> agencies() {
    var known = (List<AgencyChoices.Choice>) request.getAttribute(AGENCIES);
    if (known == null) {
      known =
          CurrentViewer.get().kind() == Viewer.Kind.ANONYMOUS
              ? List.of()
              : choices.stream().flatMap(all -> all.choices().stream()).toList();
      request.setAttribute(AGENCIES, known);
    }
    return Objects.requireNonNull(known);
  }
}
