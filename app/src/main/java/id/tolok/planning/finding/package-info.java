/// What is wrong or doubtful about targets, with what to do.
@NullMarked
package id.tolok.planning.finding;

import org.jspecify.annotations.NullMarked;
