/// Everything computed anew from what happened, and held against what is kept and shown.
@NullMarked
package id.tolok.results.recount;

import org.jspecify.annotations.NullMarked;
