/// Rules about positions: their level, their duties, and what they answer for.
@NullMarked
package id.tolok.lint.position;

import org.jspecify.annotations.NullMarked;
