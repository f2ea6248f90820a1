/// What rules are made of: what they look at, the words they share, and where their remarks go.
@NullMarked
package id.tolok.lint.rule;

import org.jspecify.annotations.NullMarked;
