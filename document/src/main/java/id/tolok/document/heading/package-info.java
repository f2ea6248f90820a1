/// What a column heading means, however it is spelled: one field for many synonyms, with tolerance.
@NullMarked
package id.tolok.document.heading;

import org.jspecify.annotations.NullMarked;
