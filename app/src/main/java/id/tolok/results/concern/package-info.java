/// Results that have to be explained before figures are handed in.
@NullMarked
package id.tolok.results.concern;

import org.jspecify.annotations.NullMarked;
