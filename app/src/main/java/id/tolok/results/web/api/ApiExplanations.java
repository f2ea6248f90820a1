package id.tolok.results.web.api;

import id.tolok.catalogue.Catalogues;
import id.tolok.results.AllowedBasis;
import id.tolok.results.Basis;
import id.tolok.results.NumberAddress;
import id.tolok.results.explanation.ExplainedNumbers;
import id.tolok.shell.api.Asked;
import id.tolok.shell.api.EntityTag;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/// Where results come from, for other programs.
@RestController
@Tag(name = "Results")
final class ApiExplanations {

  private final ExplainedNumbers explainedNumbers;
  private final Catalogues catalogues;
  private final AllowedBasis allowed;
  private final Gate gate;
  private final Clock clock;

  ApiExplanations(
      ExplainedNumbers explainedNumbers,
      Catalogues catalogues,
      AllowedBasis allowed,
      Gate gate,
      Clock clock) {
    this.explainedNumbers = explainedNumbers;
    this.catalogues = catalogues;
    this.allowed = allowed;
    this.gate = gate;
    this.clock = clock;
  }

  @GetMapping("/api/v1/results/{lineageId}/explanation")
  @Operation(
      summary = "Explain a result",
      description =
          "The formula with the value at every node, the figures behind it with who gave them and"
              + " what supports them, the target, the rule that judges it, and the place in the"
              + " decree.")
  ResponseEntity<ExplanationAnswer> explanation(
      @Parameter(description = "Key of the indicator.", example = "204") @PathVariable
          long lineageId,
      @Parameter(description = "This year where absent.", example = "2026")
          @RequestParam(required = false)
          @Nullable Integer year,
      @Parameter(description = "B03, Q1, SD2, T, T2; T where absent.", example = "Q1")
          @RequestParam(required = false)
          @Nullable String stretch,
      @Parameter(description = "ENTERED, SUBMITTED or APPROVED.") @RequestParam(required = false)
          @Nullable String basis,
      ServletWebRequest request) {
    var history = catalogues.history(lineageId);
    if (history.isEmpty()) {
      throw new NotFound("indicator", lineageId);
    }
    long agency = history.getFirst().agencyId();
    gate.require(Action.RESULT_VIEW, agency);
    Asked.constant("basis", Basis.class, basis);
    var explained =
        explainedNumbers.of(
            new NumberAddress(
                lineageId,
                ApiResults.year(year, clock),
                ApiResults.stretch(stretch),
                allowed.of(agency, basis)));
    var version = catalogues.version(explained.target().indicator().versionId());
    var answer = ExplanationAnswer.of(explained, version);
    return EntityTag.of("explanation", answer).answer(request, () -> answer);
  }
}
