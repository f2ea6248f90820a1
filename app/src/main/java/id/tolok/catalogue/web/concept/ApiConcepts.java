package id.tolok.catalogue.web.concept;

import id.tolok.catalogue.Concept;
import id.tolok.catalogue.Concepts;
import id.tolok.catalogue.concept.Member;
import id.tolok.catalogue.store.concept.ConceptListStore;
import id.tolok.catalogue.store.concept.ConceptStore;
import id.tolok.shell.api.EntityTag;
import id.tolok.shell.api.Listing;
import id.tolok.shell.api.PageKey;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/// Confirmed concepts for other programs: what they may add up, and across which indicators.
@RestController
@RequestMapping("/api/v1/concepts")
@Tag(name = "Concepts", description = "Indicators of several agencies that mean the same.")
final class ApiConcepts {

  private final Concepts concepts;
  private final ConceptStore store;
  private final ConceptListStore lists;
  private final Gate gate;

  ApiConcepts(Concepts concepts, ConceptStore store, ConceptListStore lists, Gate gate) {
    this.concepts = concepts;
    this.store = store;
    this.lists = lists;
    this.gate = gate;
  }

  /// A concept without its members.
  @Schema(name = "Concept", description = "What indicators of several agencies have in common.")
  record ConceptAnswer(
      @Schema(example = "12") long id,
      @Schema(example = "Persentase desa tertib administrasi") String name,
      @Nullable String definition,
      @Schema(example = "%") @Nullable String unit,
      @Schema(description = "higher or lower", example = "higher") String polarity,
      @Schema(description = "Kind of formula, as in a catalogue.", example = "ratio")
          String formulaKind) {

    static ConceptAnswer of(Concept concept) {
      return new ConceptAnswer(
          concept.id(),
          concept.name(),
          concept.definition(),
          concept.unit(),
          concept.polarity().name().toLowerCase(Locale.ROOT),
          concept.formulaKind().code());
    }
  }

  /// A concept with the members in the token's scope.
  @Schema(name = "ConceptWithMembers")
  record WholeAnswer(ConceptAnswer concept, List<MemberAnswer> members) {}

  /// An indicator of an agency in a concept.
  @Schema(name = "ConceptMember", description = "Only CONFIRMED members may be added up.")
  record MemberAnswer(
      @Schema(description = "Stays the same through all versions.", example = "77") long lineageId,
      @Schema(example = "4") long agencyId,
      @Schema(description = "CONFIRMED or PROPOSED", example = "CONFIRMED") String state,
      @Schema(description = "0 to 1; absent for the first member.") @Nullable Double likeness,
      @Nullable Instant decidedAt,
      @Nullable String reason) {

    static MemberAnswer of(Member member) {
      var verdict = member.verdict();
      return new MemberAnswer(
          member.lineageId(),
          member.agencyId(),
          member.state().name(),
          member.share().isPresent() ? member.share().getAsDouble() : null,
          verdict == null ? null : verdict.at(),
          verdict == null ? null : verdict.reason());
    }
  }

  @GetMapping
  @Operation(
      summary = "List concepts",
      description = "Those with a confirmed member in the token's scope, in order of their keys.")
  Listing<ConceptAnswer> list(
      @Parameter(description = "The `next` of the page before.") @RequestParam(required = false)
          @Nullable String after,
      @Parameter(description = "Rows of a page, 1 to 200.") @RequestParam(required = false)
          @Nullable Integer limit) {
    gate.requireAnywhere(Action.CATALOGUE_VIEW);
    int size = Listing.limit(limit);
    long last = after == null ? 0 : PageKey.parse(after, 1).number(0);
    return Listing.of(lists.after(last, size + 1), size, concept -> PageKey.of(concept.id()))
        .map(ConceptAnswer::of);
  }

  @GetMapping("/{id}")
  @Operation(
      summary = "Get a concept with its members",
      description = "Members that were rejected are left out.")
  ResponseEntity<WholeAnswer> concept(
      @Parameter(description = "Key of the concept.", example = "12") @PathVariable long id,
      ServletWebRequest request) {
    gate.requireAnywhere(Action.CATALOGUE_VIEW);
    var members =
        store.members(List.of(id)).stream().filter(Member::isActive).map(MemberAnswer::of).toList();
    if (members.isEmpty()) {
      throw new NotFound("concept", id);
    }
    var answer = new WholeAnswer(ConceptAnswer.of(concepts.concept(id)), members);
    return EntityTag.of("concept", answer).answer(request, () -> answer);
  }
}
