package id.tolok.results.web.api;

import id.tolok.results.AgencyScorecard;
import id.tolok.results.AllowedBasis;
import id.tolok.results.Basis;
import id.tolok.results.Scorecards;
import id.tolok.results.StretchCode;
import id.tolok.scorecard.Stretch;
import id.tolok.shell.api.ApiFault;
import id.tolok.shell.api.Asked;
import id.tolok.shell.api.EntityTag;
import id.tolok.shell.api.Listing;
import id.tolok.shell.api.PageKey;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/// Results for other programs: computed when asked for, never older than the last commit.
@RestController
@RequestMapping("/api/v1/results")
@Tag(name = "Results", description = "What indicators reached, and where each number comes from.")
final class ApiResults {

  private final Scorecards scorecards;
  private final AllowedBasis allowed;
  private final Gate gate;
  private final Clock clock;

  ApiResults(Scorecards scorecards, AllowedBasis allowed, Gate gate, Clock clock) {
    this.scorecards = scorecards;
    this.allowed = allowed;
    this.gate = gate;
    this.clock = clock;
  }

  @GetMapping
  @Operation(
      summary = "Get results",
      description =
          "One block per agency, by key, with the coverage of its average. A result that cannot be"
              + " computed is told by its reason and is never 0. The ETag changes with the commit"
              + " that changes a result.")
  ResponseEntity<Listing<ResultAnswer>> results(
      @Parameter(
              description = "Keys of agencies; all the token may see where absent.",
              example = "4")
          @RequestParam(required = false)
          @Nullable List<Long> agencyId,
      @Parameter(description = "This year where absent.", example = "2026")
          @RequestParam(required = false)
          @Nullable Integer year,
      @Parameter(
              description =
                  "B03 March, Q1 the first quarter, SD2 January to June, T the year, T2 January to"
                      + " June against the year's target; T where absent.",
              example = "Q1")
          @RequestParam(required = false)
          @Nullable String stretch,
      @Parameter(
              description =
                  "ENTERED, SUBMITTED or APPROVED figures; the widest the token may see where"
                      + " absent.")
          @RequestParam(required = false)
          @Nullable String basis,
      @Parameter(description = "The `next` of the page before.") @RequestParam(required = false)
          @Nullable String after,
      @Parameter(description = "Agencies of a page, 1 to 200.") @RequestParam(required = false)
          @Nullable Integer limit,
      ServletWebRequest request) {
    int size = Listing.limit(limit);
    long last = after == null ? 0 : PageKey.parse(after, 1).number(0);
    var agencies =
        Asked.agencies(gate, Action.RESULT_VIEW, agencyId).stream()
            .filter(id -> id > last)
            .sorted()
            .limit(size + 1L)
            .toList();
    Stretch part = stretch(stretch);
    Asked.constant("basis", Basis.class, basis);
    var listing =
        Listing.of(
            cards(agencies, year(year, clock), basis), size, card -> PageKey.of(card.agencyId()));
    var tags = new ArrayList<Object>(List.of("results", part));
    listing
        .items()
        .forEach(card ->
            tags.add(
                card.agencyId() + "/" + card.year() + "/" + card.basis() + "/" + card.stamp()));
    return EntityTag.of(tags.toArray())
        .answer(request, () -> listing.map(card -> ResultAnswer.of(card, part)));
  }

  /// In the order of the agencies; those on one basis are asked for together.
  private List<AgencyScorecard> cards(List<Long> agencies, int year, @Nullable String asked) {
    var byAgency = new TreeMap<Long, AgencyScorecard>();
    for (Basis basis : Basis.values()) {
      var these = agencies.stream().filter(id -> allowed.of(id, asked) == basis).toList();
      if (!these.isEmpty()) {
        byAgency.putAll(scorecards.ofAll(these, year, basis));
      }
    }
    return List.copyOf(byAgency.values());
  }

  static int year(@Nullable Integer asked, Clock clock) {
    return Asked.year(asked).orElseGet(() -> LocalDate.now(clock).getYear());
  }

  static Stretch stretch(@Nullable String asked) {
    return asked == null
        ? Stretch.wholeYear()
        : StretchCode.parse(asked)
            .orElseThrow(
                () -> ApiFault.badValue("stretch", asked, "B01–B12, Q1–Q4, SD1–SD4, T, T1–T4"));
  }
}
