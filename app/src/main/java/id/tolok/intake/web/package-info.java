/// Pages and addresses of this module.
@NullMarked
package id.tolok.intake.web;

import org.jspecify.annotations.NullMarked;
