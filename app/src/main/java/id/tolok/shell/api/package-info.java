/// What every address of the interface for programs has in common: pages of a list by key, entity
/// tags, and faults as problem+json.
@NullMarked
@NamedInterface("api")
package id.tolok.shell.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
