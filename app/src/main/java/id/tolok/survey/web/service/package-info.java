/// Pages of services and of the places where posters hang.
@NullMarked
package id.tolok.survey.web.service;

import org.jspecify.annotations.NullMarked;
