package id.tolok.survey.web.form;

import id.tolok.shell.wording.Language;
import java.util.OptionalLong;

/// Where a page of the form stands.
///
/// @param address where it is opened, without its language
/// @param action where it is sent; another one for internal rounds, which are opened by who signed
///   in and sent without a name
/// @param kiosk the device's number; empty on people's own devices
public record FormPlace(String address, String action, Language language, OptionalLong kiosk) {

  /// Everything everybody may open.
  public static final String ROOT = "/s";

  /// The end of the address internal rounds are sent to; too short for the code of a place.
  public static final String STAFF = "staf";

  private static final String STAFF_FORM = "/survei/internal/";

  /// The address on a poster.
  ///
  /// @param code its end
  public static FormPlace of(String code, Language language, OptionalLong kiosk) {
    var address = ROOT + "/" + code;
    return new FormPlace(address, address, language, kiosk);
  }

  /// No place of ours.
  public static FormPlace nowhere(Language language) {
    return new FormPlace(ROOT, ROOT, language, OptionalLong.empty());
  }

  /// An internal round.
  public static FormPlace staff(long roundId, Language language) {
    return new FormPlace(STAFF_FORM + roundId, ROOT + "/" + STAFF, language, OptionalLong.empty());
  }

  /// An internal round nobody knows any more.
  public static FormPlace staff(Language language) {
    return new FormPlace("/", ROOT + "/" + STAFF, language, OptionalLong.empty());
  }

  public boolean isStaff() {
    return !address.equals(action);
  }

  /// The address in the page's language.
  public String start() {
    return in(address, language);
  }

  /// The address of thanks, without its language.
  public String thanks() {
    return action + "/terima-kasih";
  }

  String withService(long serviceId) {
    return in(address + "?layanan=" + serviceId, language);
  }

  FormPlace withKiosk(long device) {
    return new FormPlace(address, action, language, OptionalLong.of(device));
  }

  public static String in(String address, Language language) {
    return switch (language) {
      case ID -> address;
      case EN -> address + (address.contains("?") ? "&" : "?") + "bahasa=en";
    };
  }
}
