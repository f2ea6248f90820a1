/// Answers everything under `/s` before the rest of the program sees it.
@NullMarked
package id.tolok.survey.web.door;

import org.jspecify.annotations.NullMarked;
