package id.tolok.survey.number;

import java.util.List;

/// Computes the frozen rounds in scope anew: from their own documents, and from their sheets while
/// these exist.
public interface SurveyRecount {

  /// Compares and changes nothing.
  Found check();

  /// @param rounds frozen rounds looked at
  record Found(int rounds, List<Difference> differences) {
    public Found {
      differences = List.copyOf(differences);
    }
  }

  /// One thing that is not as it should be.
  ///
  /// @param agencyName its name
  /// @param subject hash, and the place in the document
  /// @param period last day of the round's period
  record Difference(
      String agencyName, String subject, String period, String kept, String recounted) {}
}
