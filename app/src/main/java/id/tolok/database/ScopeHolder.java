package id.tolok.database;

/// Carries the scope along the running work; immutable for whoever runs inside it.
final class ScopeHolder {

  static final ScopedValue<Scope> CURRENT = ScopedValue.newInstance();

  private ScopeHolder() {}
}
