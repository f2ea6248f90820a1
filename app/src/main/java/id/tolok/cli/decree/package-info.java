/// Commands that work on decrees, formulas and figures in files, without a server.
@NullMarked
package id.tolok.cli.decree;

import org.jspecify.annotations.NullMarked;
