package id.tolok.catalogue.web.comparison;

import id.tolok.catalogue.web.comparison.ComparisonViews.Asked;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Compares two versions. What is compared stands in the address, so that it can be sent to others.
@Controller
class ComparisonPage {

  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final Pages pages;
  private final ComparisonViews views;
  private final Gate gate;
  private final Visit visit;

  ComparisonPage(Pages pages, ComparisonViews views, Gate gate, Visit visit) {
    this.pages = pages;
    this.views = views;
    this.gate = gate;
    this.visit = visit;
  }

  /// @param kiri version on the left
  /// @param kanan version on the right
  /// @param semua whether unchanged rows are shown too
  @GetMapping("/katalog/bandingkan")
  View compare(
      @RequestParam(required = false) @Nullable Long kiri,
      @RequestParam(required = false) @Nullable Long kanan,
      @RequestParam(required = false) @Nullable Long instansiKiri,
      @RequestParam(required = false) @Nullable Long instansiKanan,
      @RequestParam(required = false) @Nullable String semua) {
    gate.requireAnywhere(Action.CATALOGUE_VIEW);
    var asked = new Asked(kiri, kanan, instansiKiri, instansiKanan, semua == null);
    return pages.page("catalogue/compare", "catalogue.compare.title", views.view(asked));
  }

  @GetMapping("/katalog/bandingkan.xlsx")
  ResponseEntity<byte[]> workbook(
      @RequestParam long kiri,
      @RequestParam long kanan,
      @RequestParam(required = false) @Nullable String semua) {
    gate.requireAnywhere(Action.CATALOGUE_VIEW);
    var view = views.view(new Asked(kiri, kanan, null, null, semua == null));
    var disposition =
        ContentDisposition.attachment()
            .filename("perbandingan-" + kiri + "-" + kanan + ".xlsx")
            .build();
    return ResponseEntity.ok()
        .contentType(XLSX)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .body(new ComparisonSheet(visit).of(view));
  }
}
