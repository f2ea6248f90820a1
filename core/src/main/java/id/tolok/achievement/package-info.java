/// The pure rules of performance measurement: share of target, adding over time, grades.
@NullMarked
package id.tolok.achievement;

import org.jspecify.annotations.NullMarked;
