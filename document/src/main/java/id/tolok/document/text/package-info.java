/// A document as lines and grids with their places: what the later phases read, whatever the
/// format.
@NullMarked
package id.tolok.document.text;

import org.jspecify.annotations.NullMarked;
