/// Keeps the concepts: proposes what is alike, and carries out what people decide.
@NullMarked
package id.tolok.catalogue.registry;

import org.jspecify.annotations.NullMarked;
