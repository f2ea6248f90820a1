/// What everybody may read: approved results of agencies that publish.
@NullMarked
package id.tolok.results.web.open;

import org.jspecify.annotations.NullMarked;
