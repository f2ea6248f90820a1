/// Signing in with an account of another server (OpenID Connect), where one is configured.
@NullMarked
package id.tolok.access.oidc;

import org.jspecify.annotations.NullMarked;
