/// What the shared parts of pages are given: small records with ready text. The parts themselves
/// are templates in `jte/shell/part`, each with a comment that says how to use it.
@NullMarked
@NamedInterface("part")
package id.tolok.shell.part;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
