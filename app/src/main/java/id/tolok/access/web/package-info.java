/// Pages and addresses of this module.
@NullMarked
package id.tolok.access.web;

import org.jspecify.annotations.NullMarked;
