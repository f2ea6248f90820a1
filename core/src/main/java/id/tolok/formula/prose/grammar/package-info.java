/// Reading tokens as operations on quantities.
@NullMarked
package id.tolok.formula.prose.grammar;

import org.jspecify.annotations.NullMarked;
