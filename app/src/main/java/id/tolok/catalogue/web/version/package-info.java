/// The page of a version: the decree it rests on, and what it holds.
@NullMarked
package id.tolok.catalogue.web.version;

import org.jspecify.annotations.NullMarked;
