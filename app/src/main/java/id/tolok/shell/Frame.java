package id.tolok.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What every page needs besides its own view.
///
/// @param title of the page
/// @param words of the viewer's language
/// @param format numbers and dates as the viewer reads them
/// @param viewer who is looking
/// @param context what they work on
/// @param navigation the lines they may open
/// @param path of this page, without the query
/// @param csrf token every form and request that changes something carries
/// @param theme chosen look
/// @param sample whether the data is the sample world, which every page says
/// @param notice what the last action did, shown once
public record Frame(
    String title,
    Words words,
    Formats format,
    Viewer viewer,
    WorkContext context,
    List<AgencyChoices.Choice> agencies,
    List<NavigationLine> navigation,
    String path,
    String csrf,
    Theme theme,
    boolean sample,
    @Nullable Notice notice) {

  /// A line of the navigation as shown.
  public record NavigationLine(
      String group, String label, String address, String icon, boolean here, int count) {}

  /// Words under a key.
  public String w(String key, Object... values) {
    return words.get(key, values);
  }
}
