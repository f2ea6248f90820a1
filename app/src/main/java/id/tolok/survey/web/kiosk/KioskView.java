package id.tolok.survey.web.kiosk;

import id.tolok.shell.part.QrCode;
import org.jspecify.annotations.Nullable;

/// How a device becomes the kiosk of a place.
///
/// @param action where an address is asked for
/// @param form the form as the kiosk will show it
/// @param active whether the place is in use
/// @param invitation null before one was asked for
public record KioskView(
    String place, String action, String form, boolean active, @Nullable InvitationView invitation) {

  /// @param end where a kiosk is ended, opened on that device
  public record InvitationView(QrCode code, String address, String end) {}
}
