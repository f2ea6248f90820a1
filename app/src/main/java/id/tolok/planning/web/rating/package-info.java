/// The scale of grades and the cap of an agency, or of a regency for those that chose none.
@NullMarked
package id.tolok.planning.web.rating;

import org.jspecify.annotations.NullMarked;
