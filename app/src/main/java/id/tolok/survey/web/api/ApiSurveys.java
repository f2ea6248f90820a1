package id.tolok.survey.web.api;

import id.tolok.kernel.FiscalYear;
import id.tolok.organization.Agency;
import id.tolok.organization.Organizations;
import id.tolok.shell.api.ApiFault;
import id.tolok.shell.api.Asked;
import id.tolok.shell.api.EntityTag;
import id.tolok.shell.api.Listing;
import id.tolok.shell.api.PageKey;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.survey.FollowUps;
import id.tolok.survey.Round;
import id.tolok.survey.RoundKind;
import id.tolok.survey.RoundState;
import id.tolok.survey.Rounds;
import id.tolok.survey.number.Opinions;
import id.tolok.survey.number.RoundResults;
import id.tolok.survey.number.SurveyResults;
import id.tolok.survey.store.round.SurveyListStore;
import id.tolok.survey.web.data.SurveyData;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/// Rounds and what they came to, for other programs. Nobody's single answer and nobody's text is
/// told.
@RestController
@RequestMapping("/api/v1/surveys")
@Tag(name = "Surveys", description = "Rounds of the satisfaction survey and what they came to.")
final class ApiSurveys {

  private final Gate gate;
  private final Rounds rounds;
  private final SurveyResults results;
  private final SurveyListStore list;
  private final FollowUps followUps;
  private final Opinions opinions;
  private final Organizations organizations;

  ApiSurveys(
      Gate gate,
      Rounds rounds,
      SurveyResults results,
      SurveyListStore list,
      FollowUps followUps,
      Opinions opinions,
      Organizations organizations) {
    this.gate = gate;
    this.rounds = rounds;
    this.results = results;
    this.list = list;
    this.followUps = followUps;
    this.opinions = opinions;
    this.organizations = organizations;
  }

  @GetMapping
  @Operation(
      summary = "List rounds",
      description =
          "The latest period first, each with what it came to: approved rounds as they were frozen,"
              + " the others as their sheets stand now. Groups below five people are hidden.")
  ResponseEntity<Listing<SurveyData>> surveys(
      @Parameter(
              description = "Keys of agencies; all the token may see where absent.",
              example = "4")
          @RequestParam(required = false)
          @Nullable List<Long> agencyId,
      @Parameter(description = "PUBLIC or INTERNAL; both where absent.", example = "PUBLIC")
          @RequestParam(required = false)
          @Nullable String kind,
      @Parameter(
              description = "DRAFT, OPEN, CLOSED or APPROVED; all where absent.",
              example = "APPROVED")
          @RequestParam(required = false)
          @Nullable String state,
      @Parameter(description = "Year in which the period ends; all where absent.", example = "2026")
          @RequestParam(required = false)
          @Nullable Integer year,
      @Parameter(description = "The `next` of the page before.") @RequestParam(required = false)
          @Nullable String after,
      @Parameter(description = "Rounds of a page, 1 to 200.") @RequestParam(required = false)
          @Nullable Integer limit,
      ServletWebRequest request) {
    int size = Listing.limit(limit);
    var filter =
        new SurveyListStore.Filter(
            Asked.agencies(gate, Action.SURVEY_VIEW, agencyId),
            Asked.constant("kind", RoundKind.class, kind),
            Asked.constant("state", RoundState.class, state),
            Asked.year(year));
    var listing =
        Listing.of(
            list.page(filter, after(after), size + 1),
            size,
            round -> PageKey.of(round.periodUntil(), round.id()));
    var tags = new ArrayList<Object>(List.of("surveys"));
    listing.items().forEach(tags::add);
    return EntityTag.of(tags.toArray()).answer(request, () -> answers(listing));
  }

  private Listing<SurveyData> answers(Listing<Round> listing) {
    Map<Long, RoundResults> found = results.ofAll(listing.items().stream().map(Round::id).toList());
    Map<Long, String> names =
        organizations.agencies().stream().collect(Collectors.toMap(Agency::id, Agency::name));
    return listing.map(round ->
        SurveyData.of(
            round,
            names.getOrDefault(round.agencyId(), ""),
            Objects.requireNonNull(found.get(round.id()))));
  }

  @GetMapping("/{round}")
  @Operation(summary = "Get a round", description = "What a round came to.")
  ResponseEntity<SurveyData> survey(
      @Parameter(description = "Key of the round.", example = "12") @PathVariable("round")
          long roundId,
      ServletWebRequest request) {
    Round round = viewed(roundId);
    return EntityTag.of("survey", round)
        .answer(
            request,
            () ->
                SurveyData.of(
                    round, organizations.agency(round.agencyId()).name(), results.of(round.id())));
  }

  @GetMapping("/{round}/follow-ups")
  @Operation(summary = "List what is done after a round", description = "The nearest day first.")
  ResponseEntity<Listing<FollowUpAnswer>> followUps(
      @Parameter(description = "Key of the round.", example = "12") @PathVariable("round")
          long roundId,
      ServletWebRequest request) {
    Round round = viewed(roundId);
    var plan = followUps.ofRound(round.id());
    return EntityTag.of("follow-ups", plan)
        .answer(request, () -> new Listing<>(plan.stream().map(FollowUpAnswer::of).toList(), null));
  }

  @GetMapping("/{round}/opinions")
  @Operation(
      summary = "Count what people wrote",
      description = "Complaints, suggestions and praise by theme. The texts are not told.")
  ResponseEntity<OpinionsAnswer> opinions(
      @Parameter(description = "Key of the round.", example = "12") @PathVariable("round")
          long roundId,
      ServletWebRequest request) {
    Round round = viewed(roundId);
    var counted = opinions.counted(round.id());
    return EntityTag.of("opinions", counted).answer(request, () -> OpinionsAnswer.of(counted));
  }

  private Round viewed(long roundId) {
    Round round = rounds.round(roundId);
    gate.require(Action.SURVEY_VIEW, round.agencyId());
    return round;
  }

  private static Optional<SurveyListStore.After> after(@Nullable String key) {
    if (key == null) {
      return Optional.empty();
    }
    var parts = PageKey.parse(key, 2);
    try {
      var date = LocalDate.parse(parts.part(0));
      if (FiscalYear.exists(date.getYear())) {
        return Optional.of(new SurveyListStore.After(date, parts.number(1)));
      }
    } catch (DateTimeException broken) {
      throw (ApiFault) ApiFault.badValue("after", key, "next").initCause(broken);
    }
    throw ApiFault.badValue("after", key, "next");
  }
}
