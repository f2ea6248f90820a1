package id.tolok.survey;

import id.tolok.satisfaction.ServiceElement;

/// A kind of service an agency gives (jenis layanan).
///
/// @param kind whom it serves: rounds of that kind ask about it, and no others
/// @param free whether it costs nothing, so that the element of cost is answered by itself
/// @param active whether new rounds cover it
public record PublicService(
    long id, long agencyId, String name, RoundKind kind, boolean free, boolean active) {

  /// Whether a question is answered by the service itself: what costs nothing is answered as free.
  public boolean answers(Questionnaire.Question question) {
    return free && question.elementCode().equals(ServiceElement.BIAYA.code());
  }
}
