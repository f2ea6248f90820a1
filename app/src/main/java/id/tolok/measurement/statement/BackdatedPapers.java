package id.tolok.measurement.statement;

import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureKey;

/// Evidence, explanations and remarks of another time: the years of the sample world, papers taken
/// over from another program. Only for the program itself; whoever is named as actor is not asked
/// for roles, every other rule holds.
public interface BackdatedPapers {

  /// @throws IllegalStateException where it is not the program that asks, here and below
  Evidences.Outcome attachFile(
      FigureKey figure, Evidences.Upload upload, Evidence.Description description, Figure.Act act);

  Evidences.Outcome check(
      FigureKey figure, long evidenceId, Evidences.Verdict verdict, String note, Figure.Act act);

  Explanations.Outcome explain(Explanation.Key key, Explanation.Words words, Figure.Act act);

  Remarks.Outcome say(FigureKey figure, String body, Remarks.Wanted wanted, Figure.Act act);

  Remarks.Outcome settle(long remarkId, Figure.Act act);
}
