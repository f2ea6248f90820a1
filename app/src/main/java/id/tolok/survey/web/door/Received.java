package id.tolok.survey.web.door;

import id.tolok.survey.defence.NetworkDay;
import id.tolok.survey.form.FilledForm;
import id.tolok.survey.form.FormFields;
import id.tolok.survey.form.FormNames;
import id.tolok.survey.form.Paper;
import id.tolok.survey.form.door.Door;
import id.tolok.survey.web.form.FormPlace;
import org.jspecify.annotations.Nullable;

/// A form that was sent, against the paper of its address.
///
/// @param door the address; null for internal rounds, which have none
/// @param day of the network or kiosk it came from; null for internal rounds
record Received(
    FormVisit visit,
    FormPlace place,
    @Nullable Door door,
    Paper paper,
    FormFields fields,
    FilledForm filled,
    @Nullable NetworkDay day) {

  String token() {
    return fields.get(FormNames.TOKEN);
  }
}
