package id.tolok.launch;

import id.tolok.access.FirstAdministrator;
import id.tolok.shell.viewer.CurrentViewer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// What the one who starts an empty installation must do first.
public final class FirstSteps {

  private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("dd-MM-uuuu HH.mm");

  private FirstSteps() {}

  /// The one-time address where the first administrator is made; nothing once there is one.
  public static List<String> tell(Server server) {
    return CurrentViewer.asProgram(() -> server.part(FirstAdministrator.class).setup())
        .map(setup ->
            List.of(
                "Belum ada administrator. Buka alamat sekali pakai ini untuk membuatnya:",
                "  " + server.address() + setup.path(),
                "Berlaku sampai "
                    + UNTIL.format(setup.expiresAt().atZone(ZoneId.systemDefault()))
                    + "; menjalankan Tolok lagi membuat yang baru."))
        .orElseGet(List::of);
  }
}
