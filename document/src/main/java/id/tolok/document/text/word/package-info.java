/// Word documents (DOCX): paragraphs with their automatic numbers, tables with merged cells,
/// equations as LaTeX, text boxes, changes not yet accepted.
@NullMarked
package id.tolok.document.text.word;

import org.jspecify.annotations.NullMarked;
