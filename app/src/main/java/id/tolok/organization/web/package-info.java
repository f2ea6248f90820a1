/// Pages and addresses of this module.
@NullMarked
package id.tolok.organization.web;

import org.jspecify.annotations.NullMarked;
