package id.tolok.database.embedded.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostTest {

  private static final Path PROGRAMS = Path.of("/p");
  private static final Path CLUSTER = Path.of("/d");
  private static final Path LOG = Path.of("/l");

  @Test
  void linuxTiesTheServerToTolokAndGivesUpTheRightsOfRoot() {
    var host =
        new LinuxHost(
            "arm_64",
            List.of("setpriv", "--pdeathsig", "INT", "setsid"),
            List.of("unshare", "-U"),
            null);
    assertThat(host.bundle()).isEqualTo("/postgres-linux-arm_64.txz");
    assertThat(String.join(" ", host.server(PROGRAMS, CLUSTER, LOG, List.of("port=1"))))
        .isEqualTo("setpriv --pdeathsig INT setsid unshare -U /p/bin/postgres -D /d -c port=1");
    assertThat(host.tool(List.of("initdb"))).containsExactly("unshare", "-U", "initdb");
    assertThat(host.detaches()).isFalse();
  }

  @Test
  void macosStartsThePlainServer() {
    var host = new MacHost("arm_64", false);
    assertThat(host.bundle()).isEqualTo("/postgres-darwin-arm_64.txz");
    assertThat(String.join(" ", host.server(PROGRAMS, CLUSTER, LOG, List.of("port=1"))))
        .isEqualTo("/p/bin/postgres -D /d -c port=1");
  }

  @Test
  void macosRefusesRoot() {
    assertThatThrownBy(() -> new MacHost("arm_64", true))
        .isInstanceOf(ServerRefused.class)
        .hasMessageContaining("sudo");
  }

  @Test
  void windowsStartsThroughTheProgramThatGivesUpAdministratorRights() {
    var host = new WindowsHost("x86_64");
    assertThat(host.bundle()).isEqualTo("/postgres-windows-x86_64.txz");
    assertThat(host.server(PROGRAMS, CLUSTER, LOG, List.of("port=1", "fsync=on")))
        .containsExactly(
            PROGRAMS.resolve("bin").resolve("pg_ctl.exe").toString(),
            "-D",
            CLUSTER.toString(),
            "-l",
            LOG.toString(),
            "-w",
            "-t",
            "60",
            "-o",
            "-c port=1 -c fsync=on",
            "start");
    assertThat(host.detaches()).isTrue();
  }
}
