/// What stands on each page of a PDF: characters and drawn rules by their positions.
@NullMarked
package id.tolok.document.text.pdf.page;

import org.jspecify.annotations.NullMarked;
