/// The performance tree (pohon kinerja): its shape, its picture and its pages.
@NullMarked
package id.tolok.reporting.tree;

import org.jspecify.annotations.NullMarked;
