package id.tolok.database.embedded.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Linux. The kernel is asked to stop the server the moment Tolok dies, and a session of its own
/// keeps the server from hearing the Ctrl+C that is meant for Tolok.
///
/// @param processor as the archives name it
/// @param leash what comes before the server's command to tie it to Tolok's life; empty where the
///   machine lacks the programs for it
/// @param rights what comes before every command to give up the rights of root; empty for an
///   ordinary user
/// @param account whom the folders are given to; absent where they stay as they are
public record LinuxHost(
    String processor, List<String> leash, List<String> rights, @Nullable String account)
    implements Host {

  /// Whoever runs no service and owns no files.
  private static final String NOBODY = "nobody";

  public LinuxHost {
    leash = List.copyOf(leash);
    rights = List.copyOf(rights);
  }

  /// Finds out what this machine offers.
  static LinuxHost probed(String processor, boolean root) {
    var leash = new ArrayList<String>();
    if (works(List.of("setpriv", "--pdeathsig", "INT", "true"))) {
      leash.addAll(List.of("setpriv", "--pdeathsig", "INT"));
    }
    if (works(List.of("setsid", "true"))) {
      leash.add("setsid");
    }
    if (!root) {
      return new LinuxHost(processor, leash, List.of(), null);
    }
    if (works(List.of("unshare", "-U", "true"))) {
      return new LinuxHost(processor, leash, List.of("unshare", "-U"), null);
    }
    return under(NOBODY, processor, leash);
  }

  /// As root, with the server under the name of another account.
  public static LinuxHost under(String account, String processor, List<String> leash) {
    var rights =
        List.of(
            "setpriv",
            "--reuid",
            account,
            "--regid",
            group(account),
            "--clear-groups",
            "--no-new-privs");
    if (!works(Host.before(rights, List.of("true")))) {
      throw new ServerRefused(
          "basis data tidak boleh berjalan sebagai root, dan mesin ini tidak menyediakan unshare"
              + " maupun setpriv. Jalankan Tolok sebagai pengguna biasa.");
    }
    return new LinuxHost(processor, leash, rights, account);
  }

  @Override
  public String bundle() {
    return "/postgres-linux-" + processor + ".txz";
  }

  @Override
  public List<String> tool(List<String> command) {
    return Host.before(rights, command);
  }

  @Override
  public List<String> server(Path programs, Path cluster, Path log, List<String> settings) {
    return Host.before(leash, Host.before(rights, Host.foreground(programs, cluster, settings)));
  }

  @Override
  public void give(Path folder) throws IOException {
    if (account == null) {
      return;
    }
    var owner =
        folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(account);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        Files.setOwner(file, owner);
      }
    }
  }

  private static String group(String account) {
    var answer = Programs.run(List.of("id", "-g", account));
    return answer.code() == 0 ? answer.words().strip() : account;
  }

  private static boolean works(List<String> command) {
    return Programs.run(command).code() == 0;
  }
}
