/// The first pages of each role, and the regency's comparison of its agencies.
@NullMarked
package id.tolok.results.web.dashboard;

import org.jspecify.annotations.NullMarked;
