/// Pages of codes handed out with a service.
@NullMarked
package id.tolok.survey.web.ticket;

import org.jspecify.annotations.NullMarked;
