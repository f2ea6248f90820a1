/// Parting a text into the formula proper and what stands around it.
@NullMarked
package id.tolok.formula.prose.section;

import org.jspecify.annotations.NullMarked;
