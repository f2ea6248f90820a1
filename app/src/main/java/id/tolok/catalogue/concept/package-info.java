/// What a concept is made of: members and their states, what people decide on them.
@NullMarked
package id.tolok.catalogue.concept;

import org.jspecify.annotations.NullMarked;
