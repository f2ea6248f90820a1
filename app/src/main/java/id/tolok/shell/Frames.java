package id.tolok.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/// Makes the frame of a page from the request.
@Component
final class Frames {

  private final List<NavigationEntry> entries;
  private final ObjectProvider<Gate> gate;
  private final ObjectProvider<AgencyChoices> choices;
  private final Clock clock;

  Frames(
      List<NavigationEntry> entries,
      ObjectProvider<Gate> gate,
      ObjectProvider<AgencyChoices> choices,
      Clock clock) {
    this.entries =
        entries.stream().sorted(Comparator.comparingInt(NavigationEntry::order)).toList();
    this.gate = gate;
    this.choices = choices;
    this.clock = clock;
  }

  Frame of(HttpServletRequest request, HttpServletResponse response, String titleKey) {
    var words = Words.in(Language.ID);
    var today = LocalDate.now(clock);
    return new Frame(
        words.get(titleKey),
        words,
        new Formats(words.language(), clock.getZone()),
        CurrentViewer.get(),
        new WorkContext(OptionalLong.empty(), today.getYear(), (today.getMonthValue() + 2) / 3),
        choices.stream().flatMap(all -> all.choices().stream()).toList(),
        navigation(words, request.getRequestURI()),
        request.getRequestURI(),
        csrf(request),
        Theme.AUTO,
        false,
        null);
  }

  private List<Frame.NavigationLine> navigation(Words words, String path) {
    return entries.stream()
        .filter(this::open)
        .map(entry ->
            new Frame.NavigationLine(
                words.get(entry.group()),
                words.get(entry.key()),
                entry.address(),
                entry.icon(),
                path.startsWith(entry.address()),
                0))
        .toList();
  }

  private boolean open(NavigationEntry entry) {
    return entry.anyOf().isEmpty()
        || gate.stream()
            .anyMatch(asked ->
                entry.anyOf().stream().anyMatch(action -> !asked.agencies(action).isEmpty()));
  }

  private static String csrf(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? token.getToken()
        : "";
  }
}
