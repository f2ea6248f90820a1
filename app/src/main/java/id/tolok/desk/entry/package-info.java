/// The entry grid: one page per person and quarter, its cells saved one by one, its results while
/// one types, and handing in.
@NullMarked
package id.tolok.desk.entry;

import org.jspecify.annotations.NullMarked;
