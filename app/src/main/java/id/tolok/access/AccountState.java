package id.tolok.access;

/// Whether an account may be used.
public enum AccountState {
  /// Made, but the person has not yet chosen a password.
  INVITED,
  ACTIVE,
  /// Shut for a while by an administrator.
  LOCKED,
  /// Ended; kept for the trail.
  INACTIVE;

  public String key() {
    return "access.state." + name();
  }
}
