/// The public satisfaction survey (SKM) as pure rules: elements, index, quality, sample size.
@NullMarked
package id.tolok.satisfaction;

import org.jspecify.annotations.NullMarked;
