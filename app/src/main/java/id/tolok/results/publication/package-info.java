/// What everybody may read: approved results of agencies whose head switched publication on.
@NullMarked
package id.tolok.results.publication;

import org.jspecify.annotations.NullMarked;
