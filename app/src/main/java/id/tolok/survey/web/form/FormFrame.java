package id.tolok.survey.web.form;

import id.tolok.shell.asset.Assets;
import id.tolok.shell.wording.Words;
import org.jspecify.annotations.Nullable;

/// What every page of the form has around it: far less than the pages behind the sign-in, so that
/// it arrives over any line.
///
/// @param title of the page
/// @param agency whom it asks about; empty where nobody is known
/// @param place where it hangs; empty for internal rounds
/// @param otherLanguage the other language
/// @param sample whether this is the sample world, which every page says
/// @param kiosk how this device returns to its start; null on people's own devices
public record FormFrame(
    String title,
    String agency,
    String place,
    Words words,
    OtherLanguage otherLanguage,
    boolean sample,
    @Nullable Kiosk kiosk,
    Assets assets) {

  /// @param tag its `lang`
  /// @param address the same page in it
  public record OtherLanguage(String name, String tag, String address) {}

  /// @param start where the next person begins
  /// @param seconds until it returns there by itself
  /// @param warned whether it asks before, because something may be half filled in
  public record Kiosk(String start, int seconds, boolean warned) {}

  public String w(String key, Object... values) {
    return words.get(key, values);
  }

  public String asset(String path) {
    return assets.address(path);
  }
}
