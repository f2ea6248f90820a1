/// Pages of targets.
@NullMarked
package id.tolok.planning.web;

import org.jspecify.annotations.NullMarked;
