/// The shell's own pages: the first page, the choices of the frame, and errors.
@NullMarked
package id.tolok.shell.web;

import org.jspecify.annotations.NullMarked;
