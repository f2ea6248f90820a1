/// The queue of proposals, the list of concepts, and the page of one.
@NullMarked
package id.tolok.catalogue.web.concept;

import org.jspecify.annotations.NullMarked;
