package id.tolok.organization.api;

import id.tolok.organization.Agency;
import id.tolok.organization.Holding;
import id.tolok.organization.Official;
import id.tolok.organization.Position;
import id.tolok.organization.Region;
import id.tolok.organization.RegionCode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What other programs get. No NIP is among it: personal data is not given out in bulk.
final class OrganizationRecords {

  private OrganizationRecords() {}

  @Schema(name = "Region", description = "Territory with its code of the Ministry of Home Affairs")
  record RegionRecord(
      long id,
      @Schema(description = "Whose code it is; always KEMENDAGRI", example = "KEMENDAGRI")
          String codeSystem,
      @Schema(description = "PP, PP.KK, PP.KK.CC or PP.KK.CC.DDDD", example = "94.05.01")
          String code,
      String name,
      Region.Kind kind,
      @Schema(description = "The region around; null for a province") @Nullable Long parentId) {

    static RegionRecord of(Region region) {
      return new RegionRecord(
          region.id(),
          RegionCode.SYSTEM,
          region.code().text(),
          region.name(),
          region.kind(),
          region.parentId());
    }
  }

  @Schema(name = "Agency", description = "An office that plans and reports (perangkat daerah)")
  record AgencyRecord(
      long id,
      String name,
      Agency.Kind kind,
      @Schema(description = "Regency, city or province it belongs to") long regencyId,
      @Schema(description = "Region it serves") @Nullable Long territoryId,
      @Schema(description = "WIB, WITA or WIT", example = "WITA") Agency.Zone zone,
      boolean active) {

    static AgencyRecord of(Agency agency) {
      return new AgencyRecord(
          agency.id(),
          agency.name(),
          agency.kind(),
          agency.regencyId(),
          agency.territoryId(),
          agency.zone(),
          agency.active());
    }
  }

  @Schema(name = "Position", description = "A position (jabatan) and who holds it on the day asked")
  record PositionRecord(
      long id,
      long agencyId,
      String name,
      @Schema(description = "Such as III.a; null where it has none") @Nullable String echelon,
      Position.Kind kind,
      @Nullable Long unitId,
      @Schema(description = "The position right above; null at the top")
          @Nullable Long supervisorId,
      List<String> duties,
      List<String> functions,
      int order,
      List<HolderRecord> holders) {

    static PositionRecord of(Position position, List<HolderRecord> holders) {
      return new PositionRecord(
          position.id(),
          position.agencyId(),
          position.name(),
          position.echelon(),
          position.kind(),
          position.unitId(),
          position.supervisorId(),
          position.duties(),
          position.functions(),
          position.order(),
          holders);
    }
  }

  @Schema(name = "Holder", description = "Who holds a position, without NIP")
  record HolderRecord(
      long officialId,
      @Schema(description = "Name with titles") String name,
      @Schema(description = "DEFINITIVE, PJ, PLT or PLH") Holding.Kind kind,
      LocalDate from,
      @Schema(description = "Last day; null while it lasts") @Nullable LocalDate to) {

    static HolderRecord of(Holding holding, Official official) {
      return new HolderRecord(
          official.id(), official.fullName(), holding.kind(), holding.from(), holding.to());
    }
  }
}
