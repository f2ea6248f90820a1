package id.tolok.organization.web.exchange;

import id.tolok.organization.Agency;
import id.tolok.organization.Organizations;
import id.tolok.organization.exchange.Exports;
import id.tolok.organization.exchange.ImportUndo;
import id.tolok.organization.exchange.Imports;
import id.tolok.organization.exchange.sheet.RowFault;
import id.tolok.organization.store.ImportStore;
import id.tolok.organization.web.Addresses;
import id.tolok.organization.web.Labels;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Field;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// Takes the organisation in from a table and gives it out as one: choose a file, see what it would
/// do, apply it, take it back.
@Controller
public final class ImportPages {

  static final String ADDRESS = Addresses.TREE + "/impor";

  private static final MediaType WORKBOOK =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  /// The page where a file is chosen.
  ///
  /// @param agencyId the agency it is for; empty where each row names its own
  public record ChooseView(
      List<Crumb> crumbs, @Nullable String agency, String agencyId, Field file) {}

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final Organizations organizations;
  private final Imports imports;
  private final ImportUndo undo;
  private final Exports exports;
  private final PlanViews views;
  private final Labels labels;

  ImportPages(
      Pages pages,
      Visit visit,
      Gate gate,
      Organizations organizations,
      Imports imports,
      ImportUndo undo,
      Exports exports,
      PlanViews views,
      Labels labels) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.organizations = organizations;
    this.imports = imports;
    this.undo = undo;
    this.exports = exports;
    this.views = views;
    this.labels = labels;
  }

  @GetMapping(ADDRESS)
  View choose(@RequestParam(required = false) @Nullable Long perangkat) {
    return choose(200, mine(perangkat), null);
  }

  private View choose(int status, @Nullable Agency agency, @Nullable String fault) {
    var view =
        new ChooseView(
            crumbs(agency),
            agency == null ? null : agency.name(),
            agency == null ? "" : String.valueOf(agency.id()),
            Field.of("berkas", visit.w("organization.import.file"))
                .withHint(visit.w("organization.import.file-hint"))
                .withError(fault));
    return pages.page(status, "organization/import", "organization.import.title", view);
  }

  @PostMapping(ADDRESS)
  View upload(
      @RequestParam(required = false) @Nullable Long perangkat,
      @RequestParam(required = false) @Nullable MultipartFile berkas) {
    var agency = mine(perangkat);
    byte[] bytes = bytes(berkas);
    var faults = imports.faultsOf(bytes);
    if (!faults.isEmpty()) {
      return choose(422, agency, words(faults));
    }
    String name =
        berkas == null || berkas.getOriginalFilename() == null ? "" : berkas.getOriginalFilename();
    var id = imports.keep(perangkat, fileName(name), bytes);
    return pages.redirect(ADDRESS + "/" + id);
  }

  private static byte[] bytes(@Nullable MultipartFile file) {
    try {
      return file == null ? new byte[0] : file.getBytes();
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  /// The name without folders and signs that no file name needs.
  private static String fileName(String given) {
    String name = given.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
    return name.length() > 200 ? name.substring(0, 200) : name;
  }

  private String words(List<RowFault> faults) {
    var texts = new ArrayList<String>();
    for (var fault : faults) {
      texts.add(visit.w(fault.key(), fault.arguments().toArray()));
    }
    return String.join(" ", texts);
  }

  /// What the file would do.
  @GetMapping(ADDRESS + "/{id}")
  View preview(@PathVariable UUID id) {
    var file = imports.file(id);
    var agency = mine(file.agencyId());
    var plan = imports.dryRun(file.bytes(), agency);
    return pages.page(
        "organization/import-plan",
        "organization.import.preview",
        views.of(plan, ADDRESS + "/" + id, back(agency), crumbs(agency), file.name(), null));
  }

  @PostMapping(ADDRESS + "/{id}")
  View apply(@PathVariable UUID id, @RequestParam(defaultValue = "") String tampil) {
    ImportStore.WaitingFile file = imports.file(id);
    var agency = mine(file.agencyId());
    return switch (imports.apply(file, agency, tampil)) {
      case Imports.Applied.Done(var batch, var plan) ->
          pages.redirect(
              agency == null ? Addresses.TREE : Addresses.agency(agency.id()),
              Notice.good(views.done(plan)).undoneAt(ADDRESS + "/batal/" + batch));
      case Imports.Applied.NotDone(var plan) ->
          pages.page(
              409,
              "organization/import-plan",
              "organization.import.preview",
              views.of(
                  plan,
                  ADDRESS + "/" + id,
                  back(agency),
                  crumbs(agency),
                  file.name(),
                  visit.w("organization.import.plan-changed")));
    };
  }

  @PostMapping(ADDRESS + "/batal/{batch}")
  View takeBack(@PathVariable long batch) {
    var notice =
        switch (undo.undo(batch)) {
          case DONE -> Notice.good(visit.w("organization.import.undone"));
          case ALREADY -> Notice.warning(visit.w("organization.import.undone-before"));
          case CHANGED_SINCE -> Notice.bad(visit.w("organization.import.not-undone"));
        };
    return pages.redirect(Addresses.TREE, notice);
  }

  @GetMapping(ADDRESS + "/templat.{format}")
  ResponseEntity<byte[]> template(@PathVariable String format) {
    gate.requireAnywhere(Action.ORGANIZATION_VIEW);
    var kind = format(format);
    return download(exports.template(kind), kind, "templat-organisasi");
  }

  @GetMapping(Addresses.TREE + "/ekspor.{format}")
  ResponseEntity<byte[]> export(
      @PathVariable String format, @RequestParam(required = false) @Nullable Long perangkat) {
    var kind = format(format);
    if (perangkat != null) {
      var agency = organizations.agency(perangkat);
      gate.require(Action.ORGANIZATION_VIEW, perangkat);
      return download(exports.export(List.of(agency), kind), kind, agency.name());
    }
    gate.requireAnywhere(Action.ORGANIZATION_VIEW);
    var visible = gate.agencies(Action.ORGANIZATION_VIEW);
    var agencies =
        organizations.agencies().stream()
            .filter(agency -> visible.contains(agency.id()) && agency.active())
            .toList();
    return download(exports.export(agencies, kind), kind, "organisasi");
  }

  private static Exports.Format format(String ending) {
    return switch (ending) {
      case "xlsx" -> Exports.Format.XLSX;
      case "csv" -> Exports.Format.CSV;
      default -> throw new id.tolok.shell.viewer.NotFound("file format", ending);
    };
  }

  private static ResponseEntity<byte[]> download(byte[] bytes, Exports.Format format, String name) {
    var disposition =
        ContentDisposition.attachment()
            .filename(
                name.replaceAll("[^\\p{L}\\p{N}]+", "-").toLowerCase(java.util.Locale.ROOT)
                    + (format == Exports.Format.XLSX ? ".xlsx" : ".csv"))
            .build();
    return ResponseEntity.ok()
        .contentType(
            format == Exports.Format.XLSX
                ? WORKBOOK
                : MediaType.parseMediaType("text/csv;charset=UTF-8"))
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(bytes);
  }

  private @Nullable Agency mine(@Nullable Long agencyId) {
    if (agencyId == null) {
      if (!gate.allowsEverywhere(Action.ORGANIZATION_EDIT)) {
        gate.requireAnywhere(Action.ORGANIZATION_EDIT);
      }
      return null;
    }
    var agency = organizations.agency(agencyId);
    gate.require(Action.ORGANIZATION_EDIT, agencyId);
    return agency;
  }

  private List<Crumb> crumbs(@Nullable Agency agency) {
    return agency == null ? List.of(labels.tree()) : labels.under(agency);
  }

  private static String back(@Nullable Agency agency) {
    return agency == null ? ADDRESS : ADDRESS + "?perangkat=" + agency.id();
  }
}
