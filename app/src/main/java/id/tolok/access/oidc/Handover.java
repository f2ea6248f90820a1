package id.tolok.access.oidc;

import java.time.Instant;

/// What Tolok must remember while somebody signs in at another server. Kept in a sealed cookie of
/// the browser for a few minutes, so that no node holds it.
///
/// @param state comes back with the browser: proves that this browser was sent
/// @param nonce comes back in the token: proves that it was made for this sign-in
/// @param verifier proves that the code is used by who asked for it (PKCE)
/// @param back where to go afterwards
public record Handover(
    String state, String nonce, String verifier, String back, Instant expiresAt) {}
