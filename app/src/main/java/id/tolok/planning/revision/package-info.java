/// Revisions of targets: proposed with a reason, reviewed by somebody else, never changed.
@NullMarked
package id.tolok.planning.revision;

import org.jspecify.annotations.NullMarked;
