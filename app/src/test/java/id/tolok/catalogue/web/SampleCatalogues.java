package id.tolok.catalogue.web;

import id.tolok.intake.AcceptOutcome;
import id.tolok.intake.AcceptRequest;
import id.tolok.intake.Concern;
import id.tolok.intake.Readings;
import id.tolok.intake.Reviews;
import id.tolok.intake.UploadOutcome;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.testing.GoldenFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/// Lets tests take a sample decree the way people do: upload, reading, acceptance.
@Component
final class SampleCatalogues {

  private final Readings readings;
  private final Reviews reviews;

  SampleCatalogues(Readings readings, Reviews reviews) {
    this.readings = readings;
    this.reviews = reviews;
  }

  /// Takes a sample for an agency, from a day on.
  void take(String folder, long agencyId, String validFrom) {
    CurrentViewer.<Void, RuntimeException>asProgram(() -> {
      long reading = upload(folder, agencyId);
      while (!readings.status(reading).isEnded()) {
        Thread.onSpinWait();
      }
      var review = reviews.open(reading);
      var outcome =
          reviews.accept(
              new AcceptRequest(
                  review.id(),
                  LocalDate.parse(validFrom),
                  "Uji",
                  review.revision(),
                  EnumSet.allOf(Concern.Kind.class)));
      if (!(outcome instanceof AcceptOutcome.Accepted)) {
        throw new IllegalStateException("not accepted: " + outcome);
      }
      return null;
    });
  }

  private long upload(String folder, long agencyId) {
    Path source = source(folder);
    var name = source.getFileName().toString();
    var called = folder + name.substring(name.lastIndexOf('.'));
    try {
      var outcome =
          readings.upload(
              new Readings.Upload(OptionalLong.of(agencyId), called, Files.readAllBytes(source)));
      return switch (outcome) {
        case UploadOutcome.Queued(var id) -> id;
        case UploadOutcome.AlreadyRead known -> known.readingId();
        case UploadOutcome.Rejected(var reason) ->
            throw new IllegalStateException(reason.toString());
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path source(String folder) {
    try (var files = Files.list(GoldenFile.root().resolve("samples").resolve(folder))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("source."))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
