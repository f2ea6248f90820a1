package id.tolok.shell.home;

import id.tolok.shell.wording.Words;
import java.time.Instant;
import java.util.List;

/// What was changed last in the agencies the viewer of the running work may see. Given by a module
/// after this one.
public interface LatestChanges {

  /// One change.
  ///
  /// @param text what was done, in the viewer's language
  /// @param who did it
  /// @param at when
  record Line(String text, String who, Instant at) {}

  /// Whether the viewer may see any.
  boolean open();

  /// The newest first; only where they are open to the viewer.
  List<Line> latest(Words words, int count);
}
