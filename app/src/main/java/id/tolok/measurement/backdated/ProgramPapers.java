package id.tolok.measurement.backdated;

import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.evidence.StoredEvidences;
import id.tolok.measurement.explanation.StoredExplanations;
import id.tolok.measurement.occasion.Occasions;
import id.tolok.measurement.remark.StoredRemarks;
import id.tolok.measurement.statement.BackdatedPapers;
import id.tolok.measurement.statement.Evidence;
import id.tolok.measurement.statement.Evidences;
import id.tolok.measurement.statement.Explanation;
import id.tolok.measurement.statement.Explanations;
import id.tolok.measurement.statement.Remarks;
import org.springframework.stereotype.Service;

/// Does what people do with papers, as of the moment the program names.
@Service
final class ProgramPapers implements BackdatedPapers {

  private final StoredEvidences evidences;
  private final StoredExplanations explanations;
  private final StoredRemarks remarks;
  private final Occasions occasions;

  ProgramPapers(
      StoredEvidences evidences,
      StoredExplanations explanations,
      StoredRemarks remarks,
      Occasions occasions) {
    this.evidences = evidences;
    this.explanations = explanations;
    this.remarks = remarks;
    this.occasions = occasions;
  }

  @Override
  public Evidences.Outcome attachFile(
      FigureKey figure, Evidences.Upload upload, Evidence.Description description, Figure.Act act) {
    return evidences.attachFile(figure, upload, description, occasions.backdated(act));
  }

  @Override
  public Evidences.Outcome check(
      FigureKey figure, long evidenceId, Evidences.Verdict verdict, String note, Figure.Act act) {
    return evidences.check(figure, evidenceId, verdict, note, occasions.backdated(act));
  }

  @Override
  public Explanations.Outcome explain(
      Explanation.Key key, Explanation.Words words, Figure.Act act) {
    int seen = explanations.find(key).map(Explanation::version).orElse(0);
    return explanations.write(key, seen, words, occasions.backdated(act));
  }

  @Override
  public Remarks.Outcome say(FigureKey figure, String body, Remarks.Wanted wanted, Figure.Act act) {
    return remarks.say(figure, body, wanted, occasions.backdated(act));
  }

  @Override
  public Remarks.Outcome settle(long remarkId, Figure.Act act) {
    return remarks.settle(remarkId, occasions.backdated(act));
  }
}
