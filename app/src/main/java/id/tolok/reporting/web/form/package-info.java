/// The page of measurement forms, and the files of them.
@NullMarked
package id.tolok.reporting.web.form;

import org.jspecify.annotations.NullMarked;
