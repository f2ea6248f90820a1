package id.tolok.organization.register;

import id.tolok.database.Grounds;
import id.tolok.database.Scope;
import id.tolok.kernel.Recent;
import id.tolok.organization.store.AgencyStore;
import id.tolok.shell.AgencyChoices.Choice;
import java.util.List;
import org.springframework.stereotype.Component;

/// The agencies each scope may choose from, asked for on every page. Held as long as no name of a
/// place and no agency changed.
@Component
final class KnownChoices {

  private static final int MOST = 2_000;

  private final AgencyStore agencies;
  private final Grounds grounds;
  private final Recent<String, Known> known = Recent.of(MOST);

  KnownChoices(AgencyStore agencies, Grounds grounds) {
    this.agencies = agencies;
    this.grounds = grounds;
  }

  private record Known(String mark, List<Choice> choices) {}

  /// Those in the scope of the running work, by regency and name.
  List<Choice> choices() {
    String scope = Scope.current().setting();
    String mark = grounds.seen();
    return known
        .findOrRead(
            scope,
            held -> held.mark().equals(mark),
            () -> new Known(mark, List.copyOf(agencies.choices())))
        .choices();
  }
}
