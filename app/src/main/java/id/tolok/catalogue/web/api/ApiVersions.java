package id.tolok.catalogue.web.api;

import id.tolok.catalogue.CatalogueVersion;
import id.tolok.catalogue.Catalogues;
import id.tolok.document.json.CatalogueJson;
import id.tolok.organization.Organizations;
import id.tolok.shell.api.EntityTag;
import id.tolok.shell.api.Listing;
import id.tolok.shell.api.PageKey;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/// Versions of the catalogue for other programs.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Catalogue", description = "Accepted catalogues, their versions and indicators.")
final class ApiVersions {

  private final Catalogues catalogues;
  private final Organizations organizations;
  private final Gate gate;

  ApiVersions(Catalogues catalogues, Organizations organizations, Gate gate) {
    this.catalogues = catalogues;
    this.organizations = organizations;
    this.gate = gate;
  }

  @GetMapping("/agencies/{agencyId}/catalogue-versions")
  @Operation(
      summary = "List the catalogue versions of an agency",
      description =
          "Latest day of validity first. The version that holds today is the first whose validFrom"
              + " is not after today.")
  Listing<VersionAnswer> versions(
      @Parameter(description = "Key of the agency.", example = "4") @PathVariable long agencyId,
      @Parameter(description = "The `next` of the page before.") @RequestParam(required = false)
          @Nullable String after,
      @Parameter(description = "Rows of a page, 1 to 200.") @RequestParam(required = false)
          @Nullable Integer limit) {
    gate.require(Action.CATALOGUE_VIEW, organizations.agency(agencyId).id());
    int size = Listing.limit(limit);
    long last = after == null ? 0 : PageKey.parse(after, 1).number(0);
    List<CatalogueVersion> rows =
        catalogues.versions(agencyId).stream()
            .dropWhile(version -> last != 0 && version.id() != last)
            .skip(last == 0 ? 0 : 1)
            .limit(size + 1L)
            .toList();
    return Listing.of(rows, size, version -> PageKey.of(version.id())).map(VersionAnswer::of);
  }

  @GetMapping(value = "/catalogue-versions/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Get a whole catalogue version",
      description =
          "The catalogue in the form `tolok-catalogue/1`, as `tolok read` prints it and as intake"
              + " takes it in. A version never changes, so its ETag stays.")
  @ApiResponse(
      responseCode = "200",
      description = "The catalogue.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON_VALUE,
              schema = @Schema(implementation = CatalogueFile.class)))
  ResponseEntity<String> version(
      @Parameter(description = "Key of the version.", example = "17") @PathVariable long id,
      ServletWebRequest request) {
    gate.require(Action.CATALOGUE_VIEW, catalogues.version(id).agencyId());
    return EntityTag.of("catalogue-version", id)
        .answer(request, () -> CatalogueJson.write(catalogues.catalogue(id)));
  }

  @GetMapping("/catalogue-versions/{id}/about")
  @Operation(
      summary = "Get what a catalogue version rests on",
      description = "The decree, its days of validity, and who accepted it.")
  ResponseEntity<VersionAnswer> about(
      @Parameter(description = "Key of the version.", example = "17") @PathVariable long id,
      ServletWebRequest request) {
    var version = catalogues.version(id);
    gate.require(Action.CATALOGUE_VIEW, version.agencyId());
    var answer = VersionAnswer.of(version);
    return EntityTag.of("about-version", answer).answer(request, () -> answer);
  }

  /// Stands for the catalogue format in the description of the interface.
  @Schema(
      name = "CatalogueFile",
      description = "A catalogue in the form `tolok-catalogue/1`.",
      additionalProperties = Schema.AdditionalPropertiesValue.TRUE)
  record CatalogueFile(
      @Schema(example = "tolok-catalogue/1") String format,
      @Schema(example = "keputusan-iku.docx") String file,
      @Schema(description = "Hash of the file.") String sha256,
      @Schema(description = "Acts found.") List<Object> decrees,
      @Schema(description = "Units and who is under whom.") List<Object> organisation,
      @Schema(description = "Positions with their indicators.") List<Object> positions,
      @Schema(description = "Remarks.") List<Object> findings) {}
}
