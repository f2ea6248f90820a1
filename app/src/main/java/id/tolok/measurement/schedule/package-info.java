/// What is asked for and when: the figures that are due, until when they may be given, and which
/// years are shut.
@NullMarked
@NamedInterface("schedule")
package id.tolok.measurement.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
