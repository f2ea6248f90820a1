/// What stands before every request: session, token, forged requests, headers.
@NullMarked
package id.tolok.access.guard;

import org.jspecify.annotations.NullMarked;
