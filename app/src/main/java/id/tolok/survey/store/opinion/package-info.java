/// What people wrote, and what is done about it.
@NullMarked
package id.tolok.survey.store.opinion;

import org.jspecify.annotations.NullMarked;
