/// The number of a civil servant: what is written is read, and kept from eyes that need not see it.
@NullMarked
@NamedInterface("nip")
package id.tolok.organization.nip;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
