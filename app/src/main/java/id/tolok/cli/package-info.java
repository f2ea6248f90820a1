/// The commands of `./tolok`: thin layers over the modules. Exit codes are 0 clean, 1 findings of
/// severity error, 2 could not do it.
@NullMarked
package id.tolok.cli;

import org.jspecify.annotations.NullMarked;
