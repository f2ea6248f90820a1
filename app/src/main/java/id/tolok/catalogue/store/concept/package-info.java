/// The SQL of concepts: their members, what people decided on them, and what waits to be decided.
@NullMarked
package id.tolok.catalogue.store.concept;

import org.jspecify.annotations.NullMarked;
