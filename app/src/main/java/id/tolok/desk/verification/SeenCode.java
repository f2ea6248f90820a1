package id.tolok.desk.verification;

import id.tolok.measurement.FigureFlow.Seen;
import id.tolok.shell.viewer.NotFound;

/// A figure and the version of it that was shown, as forms carry them: `12.2026-Q1.3`.
public final class SeenCode {

  private SeenCode() {}

  public static String of(Seen seen) {
    return Selection.code(seen.key()) + "." + seen.version();
  }

  /// @throws NotFound where the text is none
  public static Seen parse(long agencyId, String code) {
    int dot = code.lastIndexOf('.');
    var version = code.substring(dot + 1);
    if (dot < 0 || !version.matches("\\d{1,9}")) {
      throw new NotFound("figure", code);
    }
    return new Seen(
        Selection.key(agencyId, code.substring(0, dot))
            .orElseThrow(() -> new NotFound("figure", code)),
        Integer.parseInt(version));
  }
}
