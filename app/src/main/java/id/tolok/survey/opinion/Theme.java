package id.tolok.survey.opinion;

/// What an opinion may speak of. Each is told by the words of `survey/theme/words.txt`; what they
/// are called is under `survey.theme.` in the bundles.
public enum Theme {
  WAITING,
  COST,
  CONDUCT,
  COMPETENCE,
  REQUIREMENTS,
  PROCEDURE,
  INFORMATION,
  FACILITIES,
  ACCESSIBILITY,
  ONLINE,
  HOURS,
  OUTCOME,
  COMPLAINTS;

  public String key() {
    return "survey.theme." + name();
  }
}
