/// Pages of results.
@NullMarked
package id.tolok.results.web;

import org.jspecify.annotations.NullMarked;
