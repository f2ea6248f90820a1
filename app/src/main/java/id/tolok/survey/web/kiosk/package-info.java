/// How an officer makes a device at the counter a kiosk.
@NullMarked
package id.tolok.survey.web.kiosk;

import org.jspecify.annotations.NullMarked;
