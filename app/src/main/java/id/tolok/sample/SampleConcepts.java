package id.tolok.sample;

import id.tolok.catalogue.AcceptedIndicator;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.SameMeaning;
import id.tolok.sample.WorldPlan.SharedConcept;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// Says which indicators of the invented offices mean the same, as the plan has it.
@Component
final class SampleConcepts {

  private final Catalogues catalogues;
  private final SameMeaning meaning;
  private final Clock clock;

  SampleConcepts(Catalogues catalogues, SameMeaning meaning, Clock clock) {
    this.catalogues = catalogues;
    this.meaning = meaning;
    this.clock = clock;
  }

  /// Joins indicators of the catalogues in force, in the viewer's name.
  ///
  /// @return how many indicators were joined with one of another agency
  /// @throws IllegalStateException where the plan asks for what the rules refuse
  int confirm(List<SharedConcept> concepts) {
    var day = LocalDate.now(clock);
    var all =
        catalogues.versionsInForce(day).stream()
            .flatMap(version -> catalogues.indicators(version.id()).stream())
            .toList();
    int joined = 0;
    for (SharedConcept concept : concepts) {
      var members = all.stream().filter(indicator -> isOf(indicator, concept)).toList();
      if (members.size() < 2) {
        throw new IllegalStateException("nothing to join: " + concept.indicators());
      }
      for (var other : members.stream().skip(1).toList()) {
        if (!meaning.confirm(other.lineageId(), members.getFirst().lineageId(), concept.reason())) {
          throw new IllegalStateException("not the same: " + other.stated().indicator());
        }
        joined++;
      }
    }
    return joined;
  }

  private static boolean isOf(AcceptedIndicator indicator, SharedConcept concept) {
    return concept.indicators().contains(indicator.stated().indicator());
  }
}
