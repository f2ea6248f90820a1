/// Other libraries that compute formulas, behind one small interface, so that all compute the same.
@NullMarked
package id.tolok.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
