/// Who is looking, what they may do, and how they are refused.
@NullMarked
@NamedInterface("viewer")
package id.tolok.shell.viewer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
