/// Pictures of documents: drawn once as shapes, written as SVG for PDF and as PNG for Word.
@NullMarked
package id.tolok.reporting.drawing;

import org.jspecify.annotations.NullMarked;
