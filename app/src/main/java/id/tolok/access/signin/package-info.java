/// Signing in and staying signed in.
@NullMarked
package id.tolok.access.signin;

import org.jspecify.annotations.NullMarked;
