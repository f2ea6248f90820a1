/// Keeps the survey honest without knowing anybody: one-time forms, the pace of networks and
/// kiosks. Nothing here writes an address down.
@NullMarked
package id.tolok.survey.defence;

import org.jspecify.annotations.NullMarked;
