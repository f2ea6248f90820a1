/// From an achievement to a word: the scales of the regulations and their levels.
@NullMarked
package id.tolok.achievement.grade;

import org.jspecify.annotations.NullMarked;
