/// The original of a decree as it is shown beside what was read from it: text by lines, documents
/// and sheets by rows, PDF by pages; in windows, so that a long file stays quick.
@NullMarked
package id.tolok.intake.web.original;

import org.jspecify.annotations.NullMarked;
