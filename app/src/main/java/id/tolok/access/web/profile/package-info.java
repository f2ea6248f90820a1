/// Pages on which everybody looks after themselves: password, second factor, sessions, tokens.
@NullMarked
package id.tolok.access.web.profile;

import org.jspecify.annotations.NullMarked;
