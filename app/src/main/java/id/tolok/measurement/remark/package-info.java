/// What people say to each other about a figure.
@NullMarked
package id.tolok.measurement.remark;

import org.jspecify.annotations.NullMarked;
