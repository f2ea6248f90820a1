/// The page of one indicator: what it says, how it is computed, where it stands, how it changed and
/// what other agencies have in common with it.
@NullMarked
package id.tolok.catalogue.web.indicator;

import org.jspecify.annotations.NullMarked;
