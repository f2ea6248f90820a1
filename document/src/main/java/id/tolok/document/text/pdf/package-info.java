/// PDF: words and drawn rules of each page by their positions, put together to lines in the form
/// they have on the page and to ruled tables. Scanned pages go through character recognition.
@NullMarked
package id.tolok.document.text.pdf;

import org.jspecify.annotations.NullMarked;
