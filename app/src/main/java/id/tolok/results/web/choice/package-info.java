/// What a page of results was asked to show, from its address and the bar above it.
@NullMarked
package id.tolok.results.web.choice;

import org.jspecify.annotations.NullMarked;
