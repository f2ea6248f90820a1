package id.tolok.sample;

import id.tolok.intake.AcceptOutcome;
import id.tolok.intake.AcceptRequest;
import id.tolok.intake.Concern;
import id.tolok.intake.ReadingStatus;
import id.tolok.intake.Readings;
import id.tolok.intake.Reviews;
import id.tolok.intake.UploadOutcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Takes the decrees of the samples the way a planning officer does: upload, reading, acceptance.
@Lazy
@Component
final class SampleDecrees {

  private static final long PAUSE_MILLISECONDS = 20;

  private final Readings readings;
  private final Reviews reviews;

  SampleDecrees(Readings readings, Reviews reviews) {
    this.readings = readings;
    this.reviews = reviews;
  }

  /// Takes one, and accepts it where the plan says from when it holds.
  ReadingStatus take(Path samples, WorldPlan.PlannedDecree planned, long agencyId) {
    Path source = source(samples.resolve(planned.folder()));
    long readingId = upload(source, planned.folder(), agencyId);
    var status = awaited(readingId);
    var review = reviews.open(readingId);
    if (planned.validFrom() != null) {
      accept(
          new AcceptRequest(
              review.id(),
              planned.validFrom(),
              planned.reason(),
              review.revision(),
              EnumSet.allOf(Concern.Kind.class)));
    }
    return status;
  }

  private long upload(Path source, String folder, long agencyId) {
    String name = source.getFileName().toString();
    String called = folder + name.substring(name.lastIndexOf('.'));
    var upload = new Readings.Upload(OptionalLong.of(agencyId), called, bytes(source));
    return switch (readings.upload(upload)) {
      case UploadOutcome.Queued(var id) -> id;
      case UploadOutcome.AlreadyRead known -> known.readingId();
      case UploadOutcome.Rejected(var reason) ->
          throw new IllegalStateException(source + " was not taken: " + reason);
    };
  }

  private void accept(AcceptRequest request) {
    if (!(reviews.accept(request) instanceof AcceptOutcome.Accepted)) {
      throw new IllegalStateException("not accepted: " + request);
    }
  }

  private ReadingStatus awaited(long readingId) {
    var status = readings.status(readingId);
    while (!status.isEnded()) {
      try {
        Thread.sleep(PAUSE_MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("stopped while reading", e);
      }
      status = readings.status(readingId);
    }
    return status;
  }

  private static Path source(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("source."))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException(folder + " holds no decree"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
