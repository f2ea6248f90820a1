/// The vocabulary every part of Tolok shares: places in a source, findings, periods, regulations.
@NullMarked
package id.tolok.kernel;

import org.jspecify.annotations.NullMarked;
