/// Pages and answers of the entry grid.
@NullMarked
package id.tolok.desk.entry.web;

import org.jspecify.annotations.NullMarked;
