/// The achievement rules over columns of `double`, for a province or the nation. After rounding the
/// answer is always the exact one: whatever lies too near a border to be sure is computed exactly.
@NullMarked
package id.tolok.achievement.columns;

import org.jspecify.annotations.NullMarked;
