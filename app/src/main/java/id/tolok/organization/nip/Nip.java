package id.tolok.organization.nip;

/// A civil servant's number: eighteen digits, personal data. Its text form is masked, so that it
/// does not slip into logs, trails and pages; {@link #digits()} gives the whole.
///
/// @param digits eighteen of them, without blanks
public record Nip(String digits) {

  public Nip {
    if (!digits.matches("\\d{18}")) {
      throw new IllegalArgumentException("a NIP has eighteen digits");
    }
  }

  /// `19860405 200412 1 001`, as letters print it.
  public String spaced() {
    return digits.substring(0, 8)
        + ' '
        + digits.substring(8, 14)
        + ' '
        + digits.charAt(14)
        + ' '
        + digits.substring(15);
  }

  /// `1986**************`: the year of birth tells two namesakes apart, nothing else is shown.
  public String masked() {
    return digits.substring(0, 4) + "*".repeat(14);
  }

  @Override
  public String toString() {
    return masked();
  }
}
