package id.tolok.survey.form;

/// What somebody wrote in their own words, as it was typed.
///
/// @param body at most [#BODY_MAX] letters; empty where nothing was written
/// @param contact at most [#CONTACT_MAX] letters; empty where no answer is asked for
public record GivenOpinion(Kind kind, String body, String contact) {

  public static final int BODY_MAX = 2000;
  public static final int CONTACT_MAX = 200;

  public enum Kind {
    SUGGESTION,
    COMPLAINT,
    PRAISE
  }
}
