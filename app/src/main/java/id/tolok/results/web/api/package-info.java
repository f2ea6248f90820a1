/// Results and their explanations for other programs.
@NullMarked
package id.tolok.results.web.api;

import org.jspecify.annotations.NullMarked;
