/// The page that explains a number, and the one that explains an average.
@NullMarked
package id.tolok.results.web.explanation;

import org.jspecify.annotations.NullMarked;
