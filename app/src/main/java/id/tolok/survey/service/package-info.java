/// Services of an agency and the places where posters hang.
@NullMarked
package id.tolok.survey.service;

import org.jspecify.annotations.NullMarked;
