/// How people come to the form: by a poster's code, at a kiosk, as staff.
@NullMarked
package id.tolok.survey.form.door;

import org.jspecify.annotations.NullMarked;
