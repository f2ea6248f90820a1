package id.tolok.survey.form;

/// Something in a filled form that has to be mended before it can be taken.
///
/// @param field name of the field it concerns
public record Fault(Kind kind, String field) {

  public enum Kind {
    /// No service was chosen, or one that is not given here.
    SERVICE,
    /// An answer that is none of the four.
    SCORE,
    /// Something about the respondent that is not on offer.
    CHOICE,
    /// The opinion is longer than can be kept.
    OPINION_LONG,
    /// The contact is longer than can be kept.
    CONTACT_LONG,
    /// The contact is neither a telephone number nor a mail address.
    CONTACT_WRONG,
    /// A contact without anything to answer.
    CONTACT_ALONE,
    /// The round asks for a code.
    TICKET_MISSING,
    /// The code cannot be one.
    TICKET_WRONG,
    /// The code was used before or belongs to another round.
    TICKET_SPENT
  }
}
