package id.tolok.survey;

import id.tolok.organization.Saved;
import id.tolok.survey.Questionnaire.Question;
import java.util.List;

/// Keeps the versions of an agency's questions.
public interface Questionnaires {

  /// The most questions a sheet can have.
  int QUESTIONS_MAX = 60;

  /// The version new rounds begin with: the latest of a kind. Where an agency has none, the
  /// standard questions become its first.
  Questionnaire current(long agencyId, RoundKind kind);

  /// The questions Tolok brings along, the nine elements with one question each. Their ids are
  /// zero.
  List<Question> standard(RoundKind kind);

  /// All versions of an agency, the latest first.
  List<Version> versions(long agencyId);

  /// A version with how far it is used.
  ///
  /// @param rounds names of the rounds that use it
  /// @param fixed whether one of them was opened
  record Version(Questionnaire questionnaire, List<String> rounds, boolean fixed) {
    public Version {
      rounds = List.copyOf(rounds);
    }
  }

  /// Makes the next version.
  ///
  /// @return rejected where one of the nine elements is missing, a question or an answer has no
  ///   words, or an added element has no name
  Saved<Questionnaire> write(long agencyId, RoundKind kind, List<Question> questions);

  /// Replaces the questions of a version no opened round uses; a fixed one stays as it is and the
  /// next version is made instead.
  ///
  /// @return the version that now has these questions; rejected as in {@link #write}
  /// @throws id.tolok.shell.viewer.NotFound outside of scope
  Saved<Questionnaire> change(long questionnaireId, List<Question> questions);
}
