/// The page of an agency's budget.
@NullMarked
package id.tolok.planning.web.budget;

import org.jspecify.annotations.NullMarked;
