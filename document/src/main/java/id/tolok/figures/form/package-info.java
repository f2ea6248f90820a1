/// The quarterly measurement form: target, actual, achievement and grade of each indicator, or the
/// reason why there is none.
@NullMarked
package id.tolok.figures.form;

import org.jspecify.annotations.NullMarked;
