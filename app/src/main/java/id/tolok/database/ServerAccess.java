package id.tolok.database;

/// How to reach the database.
///
/// @param url JDBC address
/// @param owner who owns the schemas and migrates them
/// @param worker who the running program signs in as; subject to row-level security
public record ServerAccess(String url, Login owner, Login worker) {

  /// A name and a password of the database server.
  public record Login(String name, String password) {

    @Override
    public String toString() {
      return name;
    }
  }
}
