package id.tolok.intake.web.api;

import id.tolok.intake.ReadingStatus;
import id.tolok.intake.Readings;
import id.tolok.intake.Readings.Filter;
import id.tolok.intake.Readings.Upload;
import id.tolok.intake.UploadOutcome;
import id.tolok.shell.api.ApiFault;
import id.tolok.shell.api.EntityTag;
import id.tolok.shell.api.Listing;
import id.tolok.shell.api.PageKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.multipart.MultipartFile;

/// Files in, and how far they are.
@RestController
@RequestMapping("/api/v1/intake")
@Tag(name = "Intake", description = "Decrees in: upload, progress, result, acceptance.")
final class ApiReadings {

  private final Readings readings;

  ApiReadings(Readings readings) {
    this.readings = readings;
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Operation(
      summary = "Give a file to be read",
      description =
          "Word, PDF, Excel, CSV, Markdown or text, or a catalogue file; at most 20 MB. The same"
              + " bytes given again for the same agency answer 200 with the reading there is.")
  @ApiResponse(responseCode = "202", description = "Kept and queued; Location is its status.")
  @ApiResponse(responseCode = "200", description = "The same file was given before.")
  ResponseEntity<ReadingAnswer> upload(
      @RequestParam("file") MultipartFile file,
      @Parameter(description = "Whose decree it is; absent: the file shall tell.")
          @RequestParam(required = false)
          @Nullable Long agencyId) {
    var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
    return given(new Upload(optional(agencyId), name, bytes(file)));
  }

  @PostMapping(value = "/catalogues", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Give a catalogue in the catalogue format",
      description =
          "It goes through the same review as a document, so nothing enters the catalogue unseen.")
  @ApiResponse(responseCode = "202", description = "Kept and queued; Location is its status.")
  @ApiResponse(responseCode = "200", description = "The same catalogue was given before.")
  ResponseEntity<ReadingAnswer> catalogue(
      @RequestBody String catalogue,
      @RequestParam(required = false) @Nullable Long agencyId,
      @Parameter(description = "Name to show.") @RequestParam(defaultValue = "katalog.json")
          String fileName) {
    if (!catalogue.stripLeading().startsWith("{")) {
      throw new ApiFault(HttpStatus.UNPROCESSABLE_CONTENT, "intake.api.no-catalogue");
    }
    return given(
        new Upload(optional(agencyId), fileName, catalogue.getBytes(StandardCharsets.UTF_8)));
  }

  private ResponseEntity<ReadingAnswer> given(Upload upload) {
    return switch (readings.upload(upload)) {
      case UploadOutcome.Queued(long id) -> at(id, HttpStatus.ACCEPTED);
      case UploadOutcome.AlreadyRead(long id, _, _, _) -> at(id, HttpStatus.OK);
      case UploadOutcome.Rejected(var reason) -> throw fault(reason);
    };
  }

  private ResponseEntity<ReadingAnswer> at(long id, HttpStatus status) {
    return ResponseEntity.status(status)
        .location(URI.create("/api/v1/intake/" + id))
        .body(ReadingAnswer.of(readings.status(id)));
  }

  private static ApiFault fault(UploadOutcome.Reason reason) {
    return switch (reason) {
      case EMPTY -> new ApiFault(HttpStatus.UNPROCESSABLE_CONTENT, "intake.api.empty");
      case TOO_LARGE -> new ApiFault(HttpStatus.CONTENT_TOO_LARGE, "intake.api.too-large");
      case NO_DOCUMENT -> new ApiFault(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "intake.api.no-document");
      case QUEUE_FULL -> new ApiFault(HttpStatus.TOO_MANY_REQUESTS, "intake.api.queue-full");
    };
  }

  @GetMapping
  @Operation(summary = "List readings", description = "Newest first.")
  Listing<ReadingAnswer> list(
      @RequestParam(required = false) @Nullable Long agencyId,
      @Parameter(description = "The `next` of the page before.") @RequestParam(required = false)
          @Nullable String after,
      @RequestParam(required = false) @Nullable Integer limit) {
    int size = Listing.limit(limit);
    var before =
        after == null ? OptionalLong.empty() : OptionalLong.of(PageKey.parse(after, 1).number(0));
    var rows =
        readings.list(new Filter(optional(agencyId), Readings.Waiting.ANY, "", before, size + 1));
    return Listing.of(rows, size, (ReadingStatus row) -> PageKey.of(row.id()))
        .map(ReadingAnswer::of);
  }

  @GetMapping("/{id}")
  @Operation(summary = "How far a reading is")
  ResponseEntity<ReadingAnswer> status(@PathVariable long id, ServletWebRequest request) {
    var answer = ReadingAnswer.of(readings.status(id));
    return EntityTag.of("reading", answer).answer(request, () -> answer);
  }

  private static OptionalLong optional(@Nullable Long id) {
    return id == null ? OptionalLong.empty() : OptionalLong.of(id);
  }

  private static byte[] bytes(MultipartFile file) {
    try {
      return file.getBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
