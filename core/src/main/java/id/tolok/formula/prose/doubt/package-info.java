/// What is doubtful about a written formula.
@NullMarked
package id.tolok.formula.prose.doubt;

import org.jspecify.annotations.NullMarked;
