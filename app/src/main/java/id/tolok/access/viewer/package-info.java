/// Whoever asks right now: what they hold, what the gate answers them, and why.
@NullMarked
package id.tolok.access.viewer;

import org.jspecify.annotations.NullMarked;
