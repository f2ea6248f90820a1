/// Pages that are pictures: their words by character recognition, their rules by dark runs.
@NullMarked
package id.tolok.document.text.pdf.scan;

import org.jspecify.annotations.NullMarked;
