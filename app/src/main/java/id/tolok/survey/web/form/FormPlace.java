package id.tolok.survey.web.form;

import id.tolok.shell.Language;
import java.util.OptionalLong;

/// Where a page of the form stands: its address, its language, the device it is shown on.
///
/// @param code end of the address: of a place, or [#STAFF]
/// @param kiosk the device's number; empty on people's own devices
record FormPlace(String code, Language language, OptionalLong kiosk) {

  /// The address internal rounds are answered at; too short for the code of a place.
  static final String STAFF = "staf";

  String address() {
    return "/s/" + code;
  }

  /// The address in the page's language.
  String start() {
    return in(address(), language);
  }

  /// The address of thanks, without a language.
  String thanks() {
    return address() + "/terima-kasih";
  }

  FormPlace withKiosk(long device) {
    return new FormPlace(code, language, OptionalLong.of(device));
  }

  String withService(long serviceId) {
    return in(address() + "?layanan=" + serviceId, language);
  }

  static String in(String address, Language language) {
    return switch (language) {
      case ID -> address;
      case EN -> address + (address.contains("?") ? "&" : "?") + "bahasa=en";
    };
  }
}
