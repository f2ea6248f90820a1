/// Files on their way from upload to review, as lists and results show them.
@NullMarked
package id.tolok.intake.web.listing;

import org.jspecify.annotations.NullMarked;
