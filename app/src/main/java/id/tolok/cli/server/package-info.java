/// Commands that start the server or work on its data folder.
@NullMarked
package id.tolok.cli.server;

import org.jspecify.annotations.NullMarked;
