/// The legal structure of a decree: who decided what, when, on which grounds.
@NullMarked
package id.tolok.document.decree;

import org.jspecify.annotations.NullMarked;
