/// Pages of targets by a spreadsheet.
@NullMarked
package id.tolok.planning.web.sheet;

import org.jspecify.annotations.NullMarked;
