package id.tolok.database.embedded;

/// How to reach a running embedded server.
///
/// @param url JDBC address
/// @param passwords of its two accounts
public record ServerLogin(String url, Passwords passwords) {}
