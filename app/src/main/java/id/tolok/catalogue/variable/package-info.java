/// The quantities formulas ask for: what they are, who gives them, and where figures come from that
/// nobody types.
@NullMarked
@NamedInterface("variable")
package id.tolok.catalogue.variable;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
