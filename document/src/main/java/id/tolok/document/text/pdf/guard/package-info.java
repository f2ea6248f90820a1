/// What keeps a broken or hostile PDF from doing harm: bombs are found first, failures and endless
/// loops end here.
@NullMarked
package id.tolok.document.text.pdf.guard;

import org.jspecify.annotations.NullMarked;
