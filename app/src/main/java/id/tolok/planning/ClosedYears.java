package id.tolok.planning;

/// Tells which years are closed, so that what their results rest on stays as it is. Given as a bean
/// by the module that closes years.
public interface ClosedYears {

  /// Whether nothing of this year may change until it is opened again.
  boolean isClosed(long agencyId, int year);
}
