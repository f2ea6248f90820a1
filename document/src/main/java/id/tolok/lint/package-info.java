/// Judging a decree: rules with stable codes that say what is wrong, where, why it matters and what
/// to write instead.
@NullMarked
package id.tolok.lint;

import org.jspecify.annotations.NullMarked;
