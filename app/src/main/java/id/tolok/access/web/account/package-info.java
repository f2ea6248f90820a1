/// Pages on which administrators look after accounts, and the roles that come with positions.
@NullMarked
package id.tolok.access.web.account;

import org.jspecify.annotations.NullMarked;
