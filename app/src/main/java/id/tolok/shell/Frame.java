package id.tolok.shell;

import id.tolok.shell.asset.Assets;
import id.tolok.shell.navigation.NavigationGroup;
import id.tolok.shell.part.ContextBar;
import id.tolok.shell.viewer.Viewer;
import id.tolok.shell.wording.Formats;
import id.tolok.shell.wording.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What every page needs besides its own view.
///
/// @param title of the page
/// @param words of the viewer's language
/// @param format numbers and dates as the viewer reads them
/// @param viewer who is looking
/// @param context what they work on
/// @param bar where they choose that; absent for visitors who did not sign in
/// @param navigation the lines they may open, under their headings
/// @param countsAddress where the navigation is found with what waits behind each line; empty where
///   it stands there already
/// @param path of this page, without the query
/// @param address of this page, where small forms of the frame come back to
/// @param csrf token every form and request that changes something carries
/// @param theme chosen look
/// @param notice what the last action did, shown once
/// @param requestId names this answer in the log
/// @param site what is the same on every page
public record Frame(
    String title,
    Words words,
    Formats format,
    Viewer viewer,
    WorkContext context,
    @Nullable ContextBar bar,
    List<NavigationGroup> navigation,
    String countsAddress,
    String path,
    String address,
    String csrf,
    Theme theme,
    @Nullable Notice notice,
    String requestId,
    Site site) {

  /// What is the same on every page.
  ///
  /// @param sample whether the data is the sample world, which every page says
  /// @param version of the program
  /// @param assets where pages load their files from
  public record Site(boolean sample, String version, Assets assets) {}

  /// Words under a key.
  public String w(String key, Object... values) {
    return words.get(key, values);
  }

  /// The address a page loads a file of ours or of a library from.
  public String asset(String path) {
    return site.assets().address(path);
  }

  /// Whether somebody signed in.
  public boolean signedIn() {
    return viewer.kind() == Viewer.Kind.PERSON;
  }

  /// Value of `data-bs-theme`.
  public String look() {
    return theme.look();
  }
}
