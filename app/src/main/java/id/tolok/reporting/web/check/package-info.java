/// The page that confirms a printed document.
@NullMarked
package id.tolok.reporting.web.check;

import org.jspecify.annotations.NullMarked;
