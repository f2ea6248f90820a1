package id.tolok.shell.viewer;

/// What was asked for does not exist, or is outside the viewer's scope; the answer is the same for
/// both, so that nothing leaks.
public final class NotFound extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /// @param what the kind of thing, English, for the log
  /// @param key how it was asked for
  public NotFound(String what, Object key) {
    super(what + " " + key + " not found");
  }
}
