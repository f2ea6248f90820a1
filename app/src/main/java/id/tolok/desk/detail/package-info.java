/// Everything beside one figure: its last values, note, remarks and evidence.
@NullMarked
package id.tolok.desk.detail;

import org.jspecify.annotations.NullMarked;
