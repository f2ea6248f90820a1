package id.tolok.launch;

import id.tolok.intake.ReadingStatus;
import id.tolok.shell.wording.Language;
import id.tolok.shell.wording.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The invented regency on a running server.
public final class SampleWorld {

  private SampleWorld() {}

  /// Makes it where it is not there yet, and says what was read and how each role signs in.
  ///
  /// @throws StartRefused where the folder holds an office's own data
  public static List<String> tell(Server server, Path samples) {
    var world = server.part(id.tolok.sample.SampleWorld.class);
    var lines = new ArrayList<String>();
    lines.add("DATA CONTOH: Kabupaten Nusa Contoh, karangan seluruhnya.");
    lines.add("");
    switch (world.ground()) {
      case EMPTY -> world.make(samples).forEach(status -> lines.add(read(status)));
      case SAMPLE ->
          lines.add(
              "Data contoh dari sebelumnya dipakai lagi; hapus foldernya untuk mulai dari awal.");
      case FOREIGN ->
          throw new StartRefused(
              "folder ini berisi data sungguhan; pilih folder lain untuk contoh, misalnya --data"
                  + " demo.");
    }
    lines.add("");
    lines.add("Masuk dengan kata sandi: " + world.password());
    var words = Words.in(Language.ID);
    for (var each : world.signIns()) {
      lines.add("  %-22s %-28s %s".formatted(each.login(), words.get(each.role()), each.agency()));
    }
    world
        .surveyCode()
        .ifPresent(code -> {
          lines.add("");
          lines.add("Survei kepuasan yang sedang dibuka, dijawab tanpa masuk:");
          lines.add("  " + server.address() + "/s/" + code);
        });
    lines.add("");
    return lines;
  }

  private static String read(ReadingStatus status) {
    return "Dibaca: %-34s %3d indikator, %d kesalahan, %d peringatan"
        .formatted(
            status.fileName(), status.indicatorCount(), status.errorCount(), status.warningCount());
  }
}
