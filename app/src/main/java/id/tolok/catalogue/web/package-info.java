/// Pages and addresses of this module.
@NullMarked
package id.tolok.catalogue.web;

import org.jspecify.annotations.NullMarked;
