/// Taking a list of indicators out: as a workbook, as separated values, as catalogues.
@NullMarked
package id.tolok.catalogue.web.export;

import org.jspecify.annotations.NullMarked;
