/// What a figure is judged by when it is entered: its variable, dates, neighbours in time and
/// quotients.
@NullMarked
package id.tolok.measurement.store.occasion;

import org.jspecify.annotations.NullMarked;
