/// How results look on a terminal: tables, trees and listings as plain lines of text.
@NullMarked
package id.tolok.cli.show;

import org.jspecify.annotations.NullMarked;
