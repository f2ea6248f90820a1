/// Passwords, tokens and keys: how secrets are made, kept and compared.
@NullMarked
package id.tolok.access.secret;

import org.jspecify.annotations.NullMarked;
