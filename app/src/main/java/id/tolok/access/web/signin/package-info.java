/// Pages on the way in: signing in, invitations, accounts of other servers.
@NullMarked
package id.tolok.access.web.signin;

import org.jspecify.annotations.NullMarked;
