/// The tokens a written formula is made of, and the words and spellings officials use.
@NullMarked
package id.tolok.formula.prose.token;

import org.jspecify.annotations.NullMarked;
