/// The survey's tables: the only place with their SQL.
@NullMarked
package id.tolok.survey.store;

import org.jspecify.annotations.NullMarked;
