package id.tolok.intake;

import id.tolok.access.Role;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Viewer;
import id.tolok.testing.People;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/// People at work on readings of one agency, without a browser.
final class Reviewers {

  private final People people;
  private final Readings readings;

  Reviewers(People people, Readings readings) {
    this.people = people;
    this.readings = readings;
  }

  /// Somebody with a role in an agency.
  Viewer at(long agencyId, Role role) {
    var person = people.at(agencyId, role);
    return new Viewer(
        OptionalLong.of(person.accountId()), person.login(), Set.of(agencyId), Viewer.Kind.PERSON);
  }

  /// Uploads and waits until the reading has ended.
  ReadingStatus read(Viewer viewer, long agencyId, String fileName, byte[] bytes) {
    var outcome =
        CurrentViewer.as(
            viewer,
            () -> readings.upload(new Readings.Upload(OptionalLong.of(agencyId), fileName, bytes)));
    return switch (outcome) {
      case UploadOutcome.Queued(long id) -> ended(viewer, id);
      case UploadOutcome.AlreadyRead(long id, _, _, _) -> ended(viewer, id);
      case UploadOutcome.Rejected(var reason) -> throw new AssertionError("rejected: " + reason);
    };
  }

  ReadingStatus ended(Viewer viewer, long readingId) {
    var deadline = Instant.now().plus(Duration.ofMinutes(2));
    while (true) {
      var status = CurrentViewer.as(viewer, () -> readings.status(readingId));
      if (status.isEnded()) {
        return status;
      }
      if (Instant.now().isAfter(deadline)) {
        throw new AssertionError("still " + status.phase());
      }
      LockSupport.parkNanos(20_000_000);
    }
  }

  /// A golden decree, made another file by a line at its end so that each test has its own.
  static byte[] sample(String name) {
    try {
      return Files.readAllBytes(root().resolve("samples").resolve(name).resolve("source.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path root() {
    var root = System.getProperty("tolok.root");
    return root == null ? Path.of("..") : Path.of(root);
  }
}
