/// "Tugas saya": what is due for whoever looks.
@NullMarked
package id.tolok.desk.task;

import org.jspecify.annotations.NullMarked;
