package id.tolok.desk.verification;

import id.tolok.measurement.FigureKey;
import id.tolok.measurement.statement.Evidences;
import id.tolok.measurement.statement.Evidences.Attachment;
import id.tolok.measurement.statement.Evidences.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Who passes a figure on has held it against its evidence: what nobody judged yet is valid then.
@Component
class EvidenceChecks {

  private final Evidences evidences;

  EvidenceChecks(Evidences evidences) {
    this.evidences = evidences;
  }

  /// @param figures of one agency's year
  void accept(Collection<FigureKey> figures) {
    if (figures.isEmpty()) {
      return;
    }
    var first = figures.iterator().next();
    Map<FigureKey, List<Attachment>> attached =
        evidences.ofYear(first.agencyId(), first.period().year());
    for (FigureKey figure : figures) {
      for (Attachment one : attached.getOrDefault(figure, List.of())) {
        if (one.check().verdict() == Verdict.UNCHECKED) {
          evidences.check(figure, one.evidence().id(), Verdict.VALID, "");
        }
      }
    }
  }
}
