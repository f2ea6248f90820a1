/// What measuring adds to every page: lines of the navigation, and what waits for whom.
@NullMarked
package id.tolok.measurement.web;

import org.jspecify.annotations.NullMarked;
