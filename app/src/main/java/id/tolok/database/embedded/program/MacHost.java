package id.tolok.database.embedded.program;

import java.nio.file.Path;
import java.util.List;

/// macOS. The server runs as the person who started Tolok; one that outlived Tolok is stopped by
/// the next start.
record MacHost(String processor, boolean root) implements Host {

  MacHost {
    if (root) {
      throw new ServerRefused(
          "basis data tidak boleh berjalan sebagai root. Jalankan Tolok tanpa sudo.");
    }
  }

  @Override
  public String bundle() {
    return "/postgres-darwin-" + processor + ".txz";
  }

  @Override
  public List<String> tool(List<String> command) {
    return command;
  }

  @Override
  public List<String> server(Path programs, Path cluster, Path log, List<String> settings) {
    return Host.foreground(programs, cluster, settings);
  }
}
