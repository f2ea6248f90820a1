/// Positions, objectives and indicators: what a decree says about performance.
@NullMarked
package id.tolok.document.extract;

import org.jspecify.annotations.NullMarked;
