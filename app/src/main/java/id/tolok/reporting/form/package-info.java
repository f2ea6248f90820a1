/// The measurement form: what stands on it, and the workbook of it.
@NullMarked
package id.tolok.reporting.form;

import org.jspecify.annotations.NullMarked;
