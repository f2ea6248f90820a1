/// From an accepted decree to a version of the catalogue: which indicators go on from earlier
/// versions, what their formulas ask for, which remark concerns which.
@NullMarked
package id.tolok.catalogue.acceptance;

import org.jspecify.annotations.NullMarked;
