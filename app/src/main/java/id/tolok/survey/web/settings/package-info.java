/// Pages that plan a round and lead it through its life.
@NullMarked
package id.tolok.survey.web.settings;

import org.jspecify.annotations.NullMarked;
