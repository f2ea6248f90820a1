package id.tolok.organization.register;

import id.tolok.database.Grounds;
import id.tolok.database.Scope;
import id.tolok.organization.store.AgencyStore;
import id.tolok.shell.AgencyChoices.Choice;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The agencies each scope may choose from, asked for on every page. Held as long as no name of a
/// place and no agency changed.
@Component
final class KnownChoices {

  private static final int MOST = 2_000;

  private final AgencyStore agencies;
  private final Grounds grounds;
  private final Map<String, Known> known =
      Collections.synchronizedMap(
          new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
              return size() > MOST;
            }
          });

  KnownChoices(AgencyStore agencies, Grounds grounds) {
    this.agencies = agencies;
    this.grounds = grounds;
  }

  private record Known(String mark, List<Choice> choices) {}

  /// Those in the scope of the running work, by regency and name.
  List<Choice> choices() {
    String scope = Scope.current().setting();
    String mark = grounds.seen();
    var held = known.get(scope);
    if (held == null || !held.mark().equals(mark)) {
      held = new Known(mark, List.copyOf(agencies.choices()));
      known.put(scope, held);
    }
    return held.choices();
  }
}
