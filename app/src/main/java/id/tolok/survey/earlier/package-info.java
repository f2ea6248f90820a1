/// What happened to surveys before they came into this program.
@NullMarked
package id.tolok.survey.earlier;

import org.jspecify.annotations.NullMarked;
