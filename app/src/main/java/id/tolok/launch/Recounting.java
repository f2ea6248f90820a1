package id.tolok.launch;

import id.tolok.results.Recount;
import id.tolok.results.RecountReport;
import id.tolok.shell.viewer.CurrentViewer;
import java.nio.file.Path;

/// Recounts a data folder, also while a server runs on it.
public final class Recounting {

  private Recounting() {}

  /// Compares and changes nothing.
  ///
  /// @throws StartRefused where the database cannot be reached
  public static RecountReport check(Path data) {
    try (var folder = Maintenance.open(data)) {
      var recount = folder.part(Recount.class);
      return CurrentViewer.asProgram(recount::check);
    }
  }

  /// Makes figures anew that are not what their history makes them, then compares.
  ///
  /// @throws StartRefused where the database cannot be reached
  public static RecountReport mend(Path data) {
    try (var folder = Maintenance.open(data)) {
      var recount = folder.part(Recount.class);
      return CurrentViewer.asProgram(recount::mend);
    }
  }
}
