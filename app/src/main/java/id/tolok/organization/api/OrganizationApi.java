package id.tolok.organization.api;

import id.tolok.organization.Agency;
import id.tolok.organization.Official;
import id.tolok.organization.Organizations;
import id.tolok.organization.Position;
import id.tolok.organization.Region;
import id.tolok.organization.api.OrganizationRecords.AgencyRecord;
import id.tolok.organization.api.OrganizationRecords.HolderRecord;
import id.tolok.organization.api.OrganizationRecords.PositionRecord;
import id.tolok.organization.api.OrganizationRecords.RegionRecord;
import id.tolok.organization.store.AgencyStore;
import id.tolok.organization.store.PositionStore;
import id.tolok.organization.store.RegionStore;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/// Regions, agencies and positions for other programs: lists in pages by key, each answer under an
/// entity tag.
@RestController
@Tag(name = "Organisation", description = "Regions, agencies, positions and who holds them")
class OrganizationApi {

  private static final String BASE = "/api/v1";

  private final Organizations organizations;
  private final RegionStore regions;
  private final AgencyStore agencies;
  private final PositionStore positions;
  private final Gate gate;
  private final Clock clock;

  OrganizationApi(
      Organizations organizations,
      RegionStore regions,
      AgencyStore agencies,
      PositionStore positions,
      Gate gate,
      Clock clock) {
    this.organizations = organizations;
    this.regions = regions;
    this.agencies = agencies;
    this.positions = positions;
    this.gate = gate;
    this.clock = clock;
  }

  @Operation(
      summary = "Regions by code",
      description = "Codes of the Ministry of Home Affairs (Kemendagri), smallest code first.")
  @GetMapping(BASE + "/regions")
  ResponseEntity<Listing<RegionRecord>> regions(
      @Parameter(description = "Only codes that start so, such as 94.05", example = "94.05")
          @RequestParam(defaultValue = "")
          String code,
      @Parameter(description = "Page size, 1 to 200") @RequestParam(required = false)
          @Nullable Integer limit,
      @Parameter(description = "Key of the page, from `next` of the page before")
          @RequestParam(required = false)
          @Nullable String after,
      ServletWebRequest request) {
    gate.requireAnywhere(Action.ORGANIZATION_VIEW);
    int size = Listing.limit(limit);
    String start = after == null ? "" : PageKey.parse(after, 1).part(0);
    var listing =
        Listing.of(
            regions.page(code, start, size + 1),
            size,
            (Region region) -> PageKey.of(region.code().text()));
    return EntityTag.of(listing).answer(request, () -> listing.map(RegionRecord::of));
  }

  @Operation(summary = "Agencies in the token's scope", description = "Ordered by id.")
  @GetMapping(BASE + "/agencies")
  ResponseEntity<Listing<AgencyRecord>> agencies(
      @Parameter(description = "Page size, 1 to 200") @RequestParam(required = false)
          @Nullable Integer limit,
      @Parameter(description = "Key of the page, from `next` of the page before")
          @RequestParam(required = false)
          @Nullable String after,
      ServletWebRequest request) {
    gate.requireAnywhere(Action.ORGANIZATION_VIEW);
    int size = Listing.limit(limit);
    var allowed = gate.agencies(Action.ORGANIZATION_VIEW);
    var rows = new ArrayList<Agency>();
    long start = after == null ? 0 : PageKey.parse(after, 1).number(0);
    // Rows in scope that the viewer may not list are rare; the loop ends with the rows.
    for (var page = agencies.page(start, size + 1);
        !page.isEmpty() && rows.size() <= size;
        page = agencies.page(page.getLast().id(), size + 1)) {
      page.stream().filter(agency -> allowed.contains(agency.id())).forEach(rows::add);
    }
    var listing =
        Listing.of(
            rows.size() > size + 1 ? rows.subList(0, size + 1) : rows,
            size,
            (Agency agency) -> PageKey.of(agency.id()));
    return EntityTag.of(listing).answer(request, () -> listing.map(AgencyRecord::of));
  }

  @Operation(summary = "One agency")
  @GetMapping(BASE + "/agencies/{id}")
  ResponseEntity<AgencyRecord> agency(@PathVariable long id, ServletWebRequest request) {
    var agency = organizations.agency(id);
    gate.require(Action.ORGANIZATION_VIEW, id);
    return EntityTag.of(agency).answer(request, () -> AgencyRecord.of(agency));
  }

  @Operation(
      summary = "Positions of an agency",
      description = "With duties, functions, who is right above, and who holds each on a day.")
  @GetMapping(BASE + "/agencies/{id}/positions")
  ResponseEntity<Listing<PositionRecord>> positions(
      @PathVariable long id,
      @Parameter(description = "Holders on this day; today where absent", example = "2026-01-31")
          @RequestParam(required = false)
          @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate on,
      @Parameter(description = "Page size, 1 to 200") @RequestParam(required = false)
          @Nullable Integer limit,
      @Parameter(description = "Key of the page, from `next` of the page before")
          @RequestParam(required = false)
          @Nullable String after,
      ServletWebRequest request) {
    organizations.agency(id);
    gate.require(Action.ORGANIZATION_VIEW, id);
    int size = Listing.limit(limit);
    long start = after == null ? 0 : PageKey.parse(after, 1).number(0);
    var holders = holders(id, on == null ? LocalDate.now(clock) : on);
    var listing =
        Listing.of(
                positions.page(id, start, size + 1),
                size,
                (Position position) -> PageKey.of(position.id()))
            .map(position -> record(position, holders));
    return EntityTag.of(listing).answer(request, () -> listing);
  }

  @Operation(summary = "One position", description = "With who holds it on a day.")
  @GetMapping(BASE + "/positions/{id}")
  ResponseEntity<PositionRecord> position(
      @PathVariable long id,
      @Parameter(description = "Holders on this day; today where absent", example = "2026-01-31")
          @RequestParam(required = false)
          @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate on,
      ServletWebRequest request) {
    var position = organizations.position(id);
    gate.require(Action.ORGANIZATION_VIEW, position.agencyId());
    var holders = holders(position.agencyId(), on == null ? LocalDate.now(clock) : on);
    var body = record(position, holders);
    return EntityTag.of(body).answer(request, () -> body);
  }

  private static PositionRecord record(Position position, Map<Long, List<HolderRecord>> holders) {
    return PositionRecord.of(position, holders.getOrDefault(position.id(), List.of()));
  }

  private Map<Long, List<HolderRecord>> holders(long agencyId, LocalDate day) {
    var people =
        organizations.officials(agencyId).stream()
            .collect(Collectors.toMap(Official::id, Function.identity()));
    var holders = new HashMap<Long, List<HolderRecord>>();
    for (var holding : organizations.holdingsOn(agencyId, day)) {
      var official = people.get(holding.officialId());
      if (official != null) {
        holders
            .computeIfAbsent(holding.positionId(), id -> new ArrayList<>())
            .add(HolderRecord.of(holding, official));
      }
    }
    return holders;
  }
}
