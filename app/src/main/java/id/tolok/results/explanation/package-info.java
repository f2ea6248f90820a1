/// Where every number comes from: its sentence, its formula with the value at every node, the
/// figures behind it, its target and the rule that judges it.
@NullMarked
package id.tolok.results.explanation;

import org.jspecify.annotations.NullMarked;
