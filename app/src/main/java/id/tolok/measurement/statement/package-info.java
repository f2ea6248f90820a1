/// What offices say beside their figures: what a figure rests on, why a result came out as it did,
/// and what people say to each other about it.
@NullMarked
@NamedInterface("statement")
package id.tolok.measurement.statement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
