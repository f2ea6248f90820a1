/// The page that shows the trail.
@NullMarked
package id.tolok.audit.web;

import org.jspecify.annotations.NullMarked;
