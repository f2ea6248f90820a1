package id.tolok.sample;

import id.tolok.catalogue.AcceptedIndicator;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.SameMeaning;
import id.tolok.catalogue.Variable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Says which indicators of the invented offices mean the same: those of one name.
@Component
final class SampleConcepts {

  private static final String REASON = "Nama dan rumusnya sama.";

  private final Catalogues catalogues;
  private final SameMeaning meaning;
  private final Clock clock;

  SampleConcepts(Catalogues catalogues, SameMeaning meaning, Clock clock) {
    this.catalogues = catalogues;
    this.meaning = meaning;
    this.clock = clock;
  }

  /// Goes through the catalogues in force of some agencies, in the viewer's name.
  ///
  /// @return how many indicators were joined with one of another agency
  int confirm(List<Long> agencyIds) {
    Map<String, AcceptedIndicator> first = new HashMap<>();
    int joined = 0;
    for (long agencyId : agencyIds) {
      var version = catalogues.currentVersion(agencyId, LocalDate.now(clock));
      if (version.isEmpty()) {
        continue;
      }
      for (var indicator : catalogues.indicators(version.get().id())) {
        var other = first.putIfAbsent(Variable.key(indicator.stated().indicator()), indicator);
        if (other != null
            && other.agencyId() != agencyId
            && meaning.confirm(indicator.lineageId(), other.lineageId(), REASON)) {
          joined++;
        }
      }
    }
    return joined;
  }
}
