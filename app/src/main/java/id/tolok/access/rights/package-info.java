/// What an account may do where, and the reasons: pure decisions over grants and refusals.
@NullMarked
package id.tolok.access.rights;

import org.jspecify.annotations.NullMarked;
