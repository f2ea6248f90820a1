package id.tolok.database.embedded.program;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Windows. The server is started through `pg_ctl`, which gives up the rights of an administrator
/// first and comes back when the server answers.
record WindowsHost(String processor) implements Host {

  @Override
  public String bundle() {
    return "/postgres-windows-" + processor + ".txz";
  }

  @Override
  public String program(String name) {
    return name + ".exe";
  }

  @Override
  public List<String> tool(List<String> command) {
    return command;
  }

  @Override
  public List<String> server(Path programs, Path cluster, Path log, List<String> settings) {
    String options =
        settings.stream().map(setting -> "-c " + setting).collect(Collectors.joining(" "));
    return List.of(
        programs.resolve("bin").resolve(program("pg_ctl")).toString(),
        "-D",
        cluster.toString(),
        "-l",
        log.toString(),
        "-w",
        "-t",
        "60",
        "-o",
        options,
        "start");
  }

  @Override
  public boolean detaches() {
    return true;
  }
}
