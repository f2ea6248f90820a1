/// Rules about the act itself: its number, its bases, its period, its signatory, its region.
@NullMarked
package id.tolok.lint.decree;

import org.jspecify.annotations.NullMarked;
