package id.tolok.intake.web.api;

import id.tolok.document.json.CatalogueJson;
import id.tolok.intake.AcceptOutcome;
import id.tolok.intake.AcceptRequest;
import id.tolok.intake.ReadingStatus;
import id.tolok.intake.Readings;
import id.tolok.intake.Review;
import id.tolok.intake.Reviews;
import id.tolok.shell.api.ApiFault;
import id.tolok.shell.api.EntityTag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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

/// Catalogues out, and acceptance.
@RestController
@RequestMapping("/api/v1/intake/{id}")
@Tag(name = "Intake")
final class ApiResults {

  private final Readings readings;
  private final Reviews reviews;

  ApiResults(Readings readings, Reviews reviews) {
    this.readings = readings;
    this.reviews = reviews;
  }

  /// Which state of a catalogue is asked for.
  enum Version {
    /// As it stands, corrections of reviewers included.
    REVIEWED,
    /// As the reader read it.
    READ
  }

  @GetMapping(value = "/result", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "The catalogue of a reading",
      description =
          "In the catalogue format `tolok-catalogue/1`. A file that could not be opened answers a"
              + " catalogue without decrees whose findings say why.")
  @ApiResponse(
      responseCode = "200",
      description = "The catalogue.",
      content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE))
  @ApiResponse(responseCode = "409", description = "Not read yet.")
  ResponseEntity<String> result(
      @PathVariable long id,
      @Parameter(description = "`reviewed` with corrections, `read` without.")
          @RequestParam(defaultValue = "reviewed")
          String version,
      ServletWebRequest request) {
    var wanted = version(version);
    var status = ended(id);
    var review = status.review();
    if (wanted == Version.REVIEWED && review != null) {
      return EntityTag.of("review", review.id(), review.revision())
          .answer(
              request, () -> CatalogueJson.write(reviews.review(review.id()).draft().catalogue()));
    }
    return EntityTag.of("reading", id, status.readerVersion(), status.sha256())
        .answer(request, () -> CatalogueJson.write(readings.content(id).catalogue()));
  }

  private static Version version(String asked) {
    return switch (asked) {
      case "reviewed" -> Version.REVIEWED;
      case "read" -> Version.READ;
      default -> throw ApiFault.badValue("version", asked, "reviewed, read");
    };
  }

  private ReadingStatus ended(long id) {
    var status = readings.status(id);
    if (!status.isEnded() || status.phase() == ReadingStatus.Phase.GIVEN_UP) {
      throw new ApiFault(
          HttpStatus.CONFLICT,
          status.isEnded() ? "intake.api.given-up" : "intake.api.not-read-yet",
          status.phase().name());
    }
    return status;
  }

  @PostMapping("/acceptance")
  @Operation(
      summary = "Accept a reading as a version of the agency's catalogue",
      description =
          "Sent again after it was accepted it answers 200 with the acceptance there is. Concerns"
              + " answer 409 and name themselves; name them in `confirmed` to go past them.")
  @ApiResponse(responseCode = "201", description = "Accepted.")
  @ApiResponse(responseCode = "200", description = "It was accepted before.")
  @ApiResponse(responseCode = "409", description = "Changed meanwhile, or a concern to confirm.")
  ResponseEntity<AcceptanceAnswer> accept(
      @PathVariable long id, @RequestBody AcceptanceOrder order) {
    var validFrom = order.validFrom();
    if (validFrom == null) {
      throw new ApiFault(HttpStatus.UNPROCESSABLE_CONTENT, "intake.api.valid-from-missing");
    }
    ended(id);
    var review = reviews.open(id);
    var request =
        new AcceptRequest(
            review.id(),
            validFrom,
            Objects.requireNonNullElse(order.reason(), ""),
            Objects.requireNonNullElse(order.revision(), review.revision()),
            Objects.requireNonNullElse(order.confirmed(), Set.of()));
    return answer(reviews.accept(request), review);
  }

  private static ResponseEntity<AcceptanceAnswer> answer(AcceptOutcome outcome, Review review) {
    return switch (outcome) {
      case AcceptOutcome.Accepted(long acceptance) ->
          ResponseEntity.status(HttpStatus.CREATED).body(accepted(acceptance, review));
      case AcceptOutcome.AlreadyAccepted(_, long acceptance) ->
          ResponseEntity.ok(accepted(acceptance, review));
      case AcceptOutcome.Conflict(var now) ->
          throw new ApiFault(
              HttpStatus.CONFLICT, "intake.api.changed", Integer.toString(now.revision()));
      case AcceptOutcome.NeedsConfirmation(var concerns) ->
          throw new ApiFault(
              HttpStatus.CONFLICT,
              "intake.api.concerns",
              concerns.stream()
                  .map(concern -> concern.kind().name())
                  .collect(Collectors.joining(", ")));
      case AcceptOutcome.NothingToAccept() ->
          throw new ApiFault(HttpStatus.UNPROCESSABLE_CONTENT, "intake.api.nothing");
      case AcceptOutcome.Closed(_) -> throw new ApiFault(HttpStatus.CONFLICT, "intake.api.closed");
      case AcceptOutcome.AgencyUnconfirmed() ->
          throw new ApiFault(HttpStatus.CONFLICT, "intake.api.agency-unconfirmed");
      case AcceptOutcome.ReasonMissing() ->
          throw new ApiFault(HttpStatus.UNPROCESSABLE_CONTENT, "intake.api.reason-missing");
    };
  }

  private static AcceptanceAnswer accepted(long acceptance, Review review) {
    return new AcceptanceAnswer(acceptance, review.id(), review.readingId());
  }

  @PostMapping("/agency")
  @Operation(summary = "Say whose decree a reading is")
  ResponseEntity<ReadingAnswer> confirm(@PathVariable long id, @RequestParam long agencyId) {
    return switch (readings.confirmAgency(id, agencyId)) {
      case CONFIRMED -> ResponseEntity.ok(ReadingAnswer.of(readings.status(id)));
      case ACCEPTED_BEFORE -> throw new ApiFault(HttpStatus.CONFLICT, "intake.api.accepted-before");
      case SAME_FILE_THERE -> throw new ApiFault(HttpStatus.CONFLICT, "intake.api.same-file-there");
    };
  }
}
