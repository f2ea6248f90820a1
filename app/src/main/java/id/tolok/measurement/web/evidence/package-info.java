/// The list of an agency's evidence and the page of each item.
@NullMarked
package id.tolok.measurement.web.evidence;

import org.jspecify.annotations.NullMarked;
