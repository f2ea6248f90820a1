/// Targets as people type them, on a page or in a sheet, with what is wrong with them.
@NullMarked
package id.tolok.planning.form;

import org.jspecify.annotations.NullMarked;
