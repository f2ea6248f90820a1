/// The page of the performance tree, and the files of it.
@NullMarked
package id.tolok.reporting.web.tree;

import org.jspecify.annotations.NullMarked;
