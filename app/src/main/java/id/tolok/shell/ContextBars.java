package id.tolok.shell;

import id.tolok.shell.part.ContextBar;
import id.tolok.shell.part.Option;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// Makes the bar above the page from what the visit may choose.
@Component
final class ContextBars {

  /// With more agencies than these, one types the name instead of looking down a list.
  static final int LONGEST_LIST = 30;

  private static final int YEARS_BACK = 6;

  private final Visit visit;
  private final Clock clock;

  ContextBars(Visit visit, Clock clock) {
    this.visit = visit;
    this.clock = clock;
  }

  ContextBar bar() {
    var all = visit.agencies();
    var context = visit.context();
    boolean searched = all.size() > LONGEST_LIST;
    return new ContextBar(
        searched || all.isEmpty() ? List.of() : agencies(all, context),
        searched,
        all.stream()
            .filter(choice -> isChosen(choice, context))
            .map(ContextBars::label)
            .findFirst()
            .orElse(""),
        years(context.year()),
        IntStream.rangeClosed(1, 4)
            .mapToObj(quarter ->
                new Option(
                    String.valueOf(quarter),
                    visit.w("shell.context.quarter." + quarter),
                    quarter == context.quarter()))
            .toList());
  }

  private List<Option> agencies(List<AgencyChoices.Choice> all, WorkContext context) {
    var options = new ArrayList<Option>();
    if (all.size() > 1) {
      options.add(new Option("", visit.w("shell.context.all"), context.agencyId().isEmpty()));
    }
    all.forEach(choice ->
        options.add(
            new Option(
                String.valueOf(choice.agencyId()), label(choice), isChosen(choice, context))));
    return options;
  }

  private List<Option> years(int chosen) {
    int next = LocalDate.now(clock).getYear() + 1;
    return IntStream.rangeClosed(Math.min(chosen, next - YEARS_BACK), Math.max(chosen, next))
        .mapToObj(year -> new Option(String.valueOf(year), String.valueOf(year), year == chosen))
        .toList();
  }

  static String label(AgencyChoices.Choice choice) {
    return choice.name() + " · " + choice.regency();
  }

  private static boolean isChosen(AgencyChoices.Choice choice, WorkContext context) {
    return context.agencyId().stream().anyMatch(id -> id == choice.agencyId());
  }
}
