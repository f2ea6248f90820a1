/// Printing: freezing what stands on a document, numbering it, writing it out, confirming it.
@NullMarked
package id.tolok.reporting.printing;

import org.jspecify.annotations.NullMarked;
