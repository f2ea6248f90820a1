package id.tolok.shell.home;

import id.tolok.shell.viewer.Action;

/// A step towards a working installation. Modules give theirs as beans; the first page leads
/// through those that are not done, as long as one is left that the viewer may do.
public interface SetupStep {

  /// Place among the steps, small first.
  int order();

  /// Names its words: `KEY.title` says what to do, `KEY.text` why and how.
  String key();

  /// Where it is done.
  String address();

  /// What one must be allowed to do it.
  Action action();

  /// Whether it was done, seen from the viewer of the running work.
  boolean done();
}
