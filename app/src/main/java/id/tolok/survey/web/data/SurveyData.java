package id.tolok.survey.web.data;

import id.tolok.satisfaction.ConfidenceInterval;
import id.tolok.satisfaction.ElementCounts;
import id.tolok.satisfaction.ElementScore;
import id.tolok.satisfaction.IndexSummary;
import id.tolok.satisfaction.SatisfactionIndex;
import id.tolok.survey.Round;
import id.tolok.survey.number.Breakdown;
import id.tolok.survey.number.RoundResults;
import id.tolok.survey.number.RoundResults.OfService;
import id.tolok.survey.number.RoundResults.Standing;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a round came to, as programs read it. Groups below five people are `hidden`, and with fewer
/// than five respondents there are no numbers.
@Schema(name = "Survey", description = "What a round of the satisfaction survey came to.")
public record SurveyData(
    @Schema(example = "12") long id,
    @Schema(example = "4") long agencyId,
    String agency,
    @Schema(description = "PUBLIC or INTERNAL.", example = "PUBLIC") String kind,
    String name,
    @Schema(example = "2026") int year,
    @Schema(description = "Within agency, kind and year, from 1.", example = "1") int number,
    @Schema(example = "2026-01-01") String periodFrom,
    @Schema(example = "2026-06-30") String periodUntil,
    @Schema(description = "DRAFT, OPEN, CLOSED or APPROVED.", example = "APPROVED") String state,
    @Schema(description = "EXACT, THREE_DECIMALS or TWO_DECIMALS.", example = "EXACT")
        String weightRule,
    @Schema(description = "People served in the period; absent where unknown.")
        @Nullable Integer population,
    @Schema(description = "By Krejcie and Morgan; absent without a population.")
        @Nullable Integer sampleMin,
    @Schema(description = "Respondents missing to the sample.") @Nullable Integer sampleShortfall,
    @Schema(description = "Sheets in the numbers.", example = "132") int respondents,
    @Schema(
            description =
                "While the round is open numbers move by five sheets at once: these count and are"
                    + " in none of the numbers yet.",
            example = "2")
        int waiting,
    @Schema(description = "Sheets with too few answers.", example = "3") int rejected,
    Numbers whole,
    List<Service> services,
    List<Group> profile,
    @Schema(description = "Of the approved document; absent before.") @Nullable String hash,
    @Schema(description = "Absent before.") @Nullable Instant approvedAt) {

  private static final int DECIMALS = 4;

  /// Numbers of the whole or of one service.
  @Schema(name = "SurveyNumbers")
  public record Numbers(
      @Schema(description = "25 to 100, two decimals; absent without one.", example = "85.46")
          @Nullable BigDecimal index,
      @Schema(description = "A, B, C or D.", example = "B") @Nullable String quality,
      @Schema(description = "Half width of the 95% interval.", example = "1.62")
          @Nullable BigDecimal margin,
      List<Element> elements) {

    static final Numbers NONE = new Numbers(null, null, null, List.of());
  }

  /// One element.
  @Schema(name = "SurveyElement")
  public record Element(
      @Schema(example = "WAKTU") String code,
      @Schema(description = "Who answered it.", example = "132") int respondents,
      @Schema(description = "NRR, 1 to 4.", example = "3.4091") BigDecimal mean,
      @Schema(description = "25 to 100.", example = "85.23") BigDecimal index,
      @Schema(example = "B") String quality,
      @Schema(description = "How often 1, 2, 3 and 4 were chosen.") List<Integer> answers) {}

  /// One service.
  @Schema(name = "SurveyService")
  public record Service(
      long id,
      String name,
      @Schema(description = "Whether too few answered, or it would betray one of too few.")
          boolean hidden,
      @Nullable Integer respondents,
      Numbers numbers) {}

  /// Respondents who said something of themselves.
  @Schema(name = "SurveyGroup")
  public record Group(
      @Schema(description = "SEX, EDUCATION, OCCUPATION or AGE.", example = "SEX") String by,
      @Schema(description = "UNSAID for who did not say.", example = "FEMALE") String group,
      @Schema(description = "Absent where hidden.", example = "71") @Nullable Integer people,
      boolean hidden) {}

  /// @param agency name of the round's agency
  public static SurveyData of(Round round, String agency, RoundResults results) {
    var approved = results.standing() instanceof Standing.Approved(var frozen) ? frozen : null;
    boolean shown = results.isLargeEnoughToPublish();
    return new SurveyData(
        round.id(),
        round.agencyId(),
        agency,
        round.kind().name(),
        round.name(),
        round.periodUntil().getYear(),
        round.number(),
        round.periodFrom().toString(),
        round.periodUntil().toString(),
        round.state().name(),
        results.weightRule().name(),
        results.population().isPresent() ? results.population().getAsInt() : null,
        results.sampleSize().isPresent() ? results.sampleSize().getAsInt() : null,
        results.shortfall().isPresent() ? results.shortfall().getAsInt() : null,
        results.respondents(),
        results.waiting(),
        results.setAside().rejected(),
        results.shown().map(whole -> numbers(whole, results)).orElse(Numbers.NONE),
        results.services().stream().map(service -> service(service, results, shown)).toList(),
        shown ? profile(results.profile()) : List.of(),
        approved == null ? null : approved.hash(),
        approved == null ? null : approved.approvedAt());
  }

  private static Numbers numbers(IndexSummary summary, RoundResults results) {
    return new Numbers(
        summary.index().map(SatisfactionIndex::rounded).orElse(null),
        summary.quality().map(Enum::name).orElse(null),
        summary.interval().map(ConfidenceInterval::margin).orElse(null),
        summary.elements().stream().map(score -> element(score, summary, results)).toList());
  }

  private static Element element(ElementScore score, IndexSummary summary, RoundResults results) {
    return new Element(
        score.element(),
        score.respondents(),
        score.mean().setScale(DECIMALS, RoundingMode.HALF_UP),
        score.rounded(),
        score.quality(results.scale()).name(),
        summary.counts().elements().stream()
            .filter(counts -> counts.element().equals(score.element()))
            .map(ElementCounts::chosen)
            .findFirst()
            .orElse(List.of()));
  }

  private static Service service(OfService service, RoundResults results, boolean shown) {
    Optional<IndexSummary> summary = service.summary().filter(_ -> shown);
    return new Service(
        service.serviceId(),
        service.name(),
        summary.isEmpty(),
        summary.map(IndexSummary::respondents).orElse(null),
        summary.map(known -> numbers(known, results)).orElse(Numbers.NONE));
  }

  private static List<Group> profile(RoundResults.Profile profile) {
    var groups = new ArrayList<Group>();
    add(groups, "SEX", profile.sex());
    add(groups, "EDUCATION", profile.education());
    add(groups, "OCCUPATION", profile.occupation());
    add(groups, "AGE", profile.age());
    return groups;
  }

  private static <G extends Enum<G>> void add(
      List<Group> groups, String by, Breakdown<G> breakdown) {
    for (var part : breakdown.parts()) {
      var group = part.group();
      groups.add(
          new Group(
              by,
              group == null ? "UNSAID" : group.name(),
              part.people().isPresent() ? part.people().getAsInt() : null,
              part.isHidden()));
    }
  }
}
