/// A file as it looks, to be shown beside what was read from it.
@NullMarked
package id.tolok.document.original;

import org.jspecify.annotations.NullMarked;
