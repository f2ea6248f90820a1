package id.tolok.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The launcher on a small tree of its own, with a Java and a Maven that only note that they were
/// called: what it finds, when it builds, and that two at once build once. Runs under dash where
/// there is one, as the strictest shell.
class LauncherTest {

  @TempDir private Path folder;
  private Path tree = Path.of("");
  private Path jdk = Path.of("");
  private Path tools = Path.of("");
  private Path calls = Path.of("");
  private Path shell = Path.of("");

  @BeforeEach
  void givenATreeWithToolsThatOnlyNoteTheirCalls() throws IOException {
    String root = System.getProperty("tolok.root");
    assumeTrue(root != null, "tanpa akar sumber: uji peluncur dilewati");
    Path launcher = Path.of(Objects.requireNonNull(root)).resolve("tolok");
    shell =
        Stream.of("/bin/dash", "/usr/bin/dash", "/bin/sh")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst()
            .orElse(Path.of(""));
    assumeTrue(Files.isExecutable(shell), "tanpa sh: uji peluncur dilewati");
    tree = Files.createDirectories(folder.resolve("pohon dengan spasi"));
    Files.copy(launcher, tree.resolve("tolok"), StandardCopyOption.COPY_ATTRIBUTES);
    for (String module : List.of("core", "document", "app")) {
      Path source = Files.createDirectories(tree.resolve(module).resolve("src/main/java"));
      Files.writeString(source.resolve("A.java"), "class A {}");
      Files.writeString(tree.resolve(module).resolve("pom.xml"), "<project/>");
    }
    Files.writeString(tree.resolve("pom.xml"), "<project/>");
    calls = folder.resolve("panggilan");
    Files.writeString(calls, "");
    jdk = folder.resolve("jdk");
    givenAJdk("25.0.3");
    tools = Files.createDirectories(folder.resolve("alat"));
    script(tools.resolve("mvn"), maven("3.8.7"));
  }

  @Test
  void theFirstRunBuildsAndTheNextOneOnlyRuns() throws Exception {
    assertThat(launch("read", "a b.txt").exitCode()).isEqualTo(7);
    assertThat(noted()).containsExactly("mvn", "latihan", "run read a b.txt");

    launch("lint", "x");
    assertThat(noted()).containsExactly("mvn", "latihan", "run read a b.txt", "run lint x");
  }

  @Test
  void aChangedSourceIsBuiltAgainEvenWithAnOldTimeStamp() throws Exception {
    launch("read");
    Path source = tree.resolve("core/src/main/java/A.java");
    var time = Files.getLastModifiedTime(source);
    Files.writeString(source, "class B {}");
    Files.setLastModifiedTime(source, time);

    launch("read");
    assertThat(noted()).containsExactly("mvn", "latihan", "run read", "mvn", "latihan", "run read");
  }

  @Test
  void aDeletedSourceIsBuiltAgain() throws Exception {
    launch("build");
    Files.delete(tree.resolve("document/src/main/java/A.java"));

    launch("build");
    assertThat(noted()).containsExactly("mvn", "latihan", "mvn", "latihan");
  }

  @Test
  void manyAtOnceBuildOnce() throws Exception {
    var running = new ArrayList<Process>();
    for (int index = 0; index < 4; index++) {
      running.add(start(folder.resolve("keluar" + index), "read", Integer.toString(index)));
    }
    for (Process process : running) {
      assertThat(process.waitFor()).isEqualTo(7);
    }
    assertThat(noted())
        .containsOnlyOnce("mvn")
        .containsOnlyOnce("latihan")
        .contains("run read 0", "run read 1", "run read 2", "run read 3");
  }

  @Test
  void aBuildThatFailsLeavesNothingBehindThatLooksBuilt() throws Exception {
    script(
        tools.resolve("mvn"),
        "echo mvn >> '"
            + calls
            + "'\n[ \"$1\" = --version ] || exit 1\n"
            + "echo 'Apache Maven 3.9.9'\n");
    var failed = launch("read");

    assertThat(failed.exitCode()).isEqualTo(2);
    assertThat(failed.messages()).contains("tolok: program tidak dapat dibangun");
    script(tools.resolve("mvn"), maven("3.9.9"));
    assertThat(launch("read").exitCode()).isEqualTo(7);
  }

  @Test
  void withoutAJdk25TheWayOutIsTold() throws Exception {
    givenAJdk("17.0.1");
    var run = launch("read");

    // A machine may have a JDK 25 in its usual places; then there is nothing to complain about.
    assumeTrue(run.exitCode() == 2, "mesin ini punya JDK 25 di tempat lain: dilewati");
    assertThat(run.messages())
        .isEqualTo(
            "tolok: JDK 25 tidak ditemukan. Pasang dahulu (misalnya paket temurin-25-jdk atau"
                + " openjdk-25-jdk), atau isi TOLOK_JAVA_HOME dengan foldernya.\n");
  }

  @Test
  void anOldMavenIsNotUsed() throws Exception {
    script(tools.resolve("mvn"), maven("3.6.3"));
    var run = launch("read");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.messages()).contains("tolok: Maven 3.6.3 terlalu lama");
    assertThat(noted()).isEmpty();
  }

  private void givenAJdk(String version) throws IOException {
    Files.createDirectories(jdk.resolve("bin"));
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    script(jdk.resolve("bin/javac"), "exit 0\n");
    script(
        jdk.resolve("bin/java"),
        """
        while [ "$1" != id.tolok.cli.Main ]; do shift; done
        shift
        if [ "$1" = latihan ]; then echo latihan >> '%1$s'; exit 0; fi
        echo "run $*" >> '%1$s'
        exit 7
        """
            .formatted(calls));
  }

  private String maven(String version) {
    return """
    if [ "$1" = --version ]; then echo 'Apache Maven %1$s (abc)'; exit 0; fi
    echo mvn >> '%2$s'
    mkdir -p '%3$s/app/target/lib'
    : > '%3$s/app/target/tolok-app-0.1.0.jar'
    : > '%3$s/app/target/lib/pustaka.jar'
    """
        .formatted(version, calls, tree);
  }

  private static void script(Path file, String body) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + body);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private List<String> noted() throws IOException {
    return Files.readAllLines(calls);
  }

  private CommandRun launch(String... arguments) throws Exception {
    Path output = folder.resolve("keluar");
    Process process = start(output, arguments);
    return new CommandRun(
        process.waitFor(), Files.readString(output), Files.readString(Path.of(output + ".pesan")));
  }

  private Process start(Path output, String... arguments) throws IOException {
    var command = new ArrayList<String>();
    command.add(shell.toString());
    command.add(tree.resolve("tolok").toString());
    command.addAll(List.of(arguments));
    var builder =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(Path.of(output + ".pesan").toFile());
    builder.environment().put("TOLOK_JAVA_HOME", jdk.toString());
    builder.environment().remove("JAVA_HOME");
    builder.environment().remove("TOLOK_MAVEN");
    builder.environment().merge("PATH", tools.toString(), (path, first) -> first + ":" + path);
    return builder.start();
  }
}
