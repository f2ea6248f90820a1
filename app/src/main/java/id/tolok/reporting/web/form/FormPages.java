package id.tolok.reporting.web.form;

import id.tolok.kernel.Period;
import id.tolok.reporting.form.MeasurementForms;
import id.tolok.reporting.form.PrintedForm;
import id.tolok.reporting.printed.PrintedDocument;
import id.tolok.reporting.printing.FormFiles;
import id.tolok.reporting.printing.FormPrinting;
import id.tolok.reporting.web.ChosenAgency;
import id.tolok.results.AllowedBasis;
import id.tolok.results.Basis;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.navigation.NavigationEntry;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The measurement form of a quarter or a year, as page, workbook and printed document.
@Controller
class FormPages {

  static final String PATH = "/formulir";
  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final ChosenAgency chosen;
  private final AllowedBasis bases;
  private final MeasurementForms forms;
  private final FormPrinting printing;
  private final FormFiles files;
  private final FormViews views;
  private final Clock clock;

  FormPages(
      Pages pages,
      Visit visit,
      Gate gate,
      ChosenAgency chosen,
      AllowedBasis bases,
      MeasurementForms forms,
      FormPrinting printing,
      FormFiles files,
      FormViews views,
      Clock clock) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.chosen = chosen;
    this.bases = bases;
    this.forms = forms;
    this.printing = printing;
    this.files = files;
    this.views = views;
    this.clock = clock;
  }

  @Bean
  static NavigationEntry formNavigation() {
    return new NavigationEntry(
        "shell.nav.main",
        "reporting.form.nav",
        PATH,
        "file-earmark-ruled",
        70,
        Set.of(Action.RESULT_VIEW));
  }

  /// @param named key of an agency
  /// @param asked period such as `2026-Q1` or `2026`
  /// @param basis a name of {@link Basis}
  @GetMapping(PATH)
  View form(
      @RequestParam(name = "instansi", required = false) @Nullable Long named,
      @RequestParam(name = "periode", required = false) @Nullable String asked,
      @RequestParam(name = "dasar", required = false) @Nullable String basis) {
    OptionalLong agency = chosen.find(named);
    if (agency.isEmpty()) {
      return pages.page("reporting/agency-choice", "reporting.form.title", chosen.lines(PATH));
    }
    long agencyId = agency.getAsLong();
    Period period = period(asked);
    Basis shown = bases.of(agencyId, basis);
    return pages.page(
        "reporting/form",
        "reporting.form.title",
        views.view(
            forms.form(agencyId, period, shown),
            agencyId,
            period,
            shown,
            bases.of(agencyId),
            printing.documents(agencyId, period)));
  }

  /// The form as it is now, without freezing it.
  @GetMapping(PATH + "/unduh.xlsx")
  ResponseEntity<byte[]> sheet(
      @RequestParam(name = "instansi") long agencyId,
      @RequestParam(name = "periode", required = false) @Nullable String asked,
      @RequestParam(name = "dasar", required = false) @Nullable String basis) {
    gate.require(Action.RESULT_VIEW, agencyId);
    Period period = period(asked);
    PrintedForm form = forms.form(agencyId, period, bases.of(agencyId, basis));
    return file(files.sheet(form, agencyId, clock.instant()), XLSX, "formulir-" + period + ".xlsx");
  }

  /// Freezes the form and leads to the document.
  @PostMapping(PATH + "/cetak")
  View print(
      @RequestParam(name = "instansi") long agencyId,
      @RequestParam(name = "periode") String asked) {
    PrintedDocument document = printing.print(agencyId, period(asked));
    return pages.redirect(PATH + "/cetakan/" + document.hash() + "/pdf");
  }

  @GetMapping(PATH + "/cetakan/{hash}/pdf")
  ResponseEntity<byte[]> printedPdf(@PathVariable String hash, HttpServletRequest request) {
    PrintedDocument document = printing.document(hash);
    return file(
        files.pdf(document, printing.form(document), origin(request)),
        MediaType.APPLICATION_PDF,
        name(document) + ".pdf");
  }

  @GetMapping(PATH + "/cetakan/{hash}/xlsx")
  ResponseEntity<byte[]> printedSheet(@PathVariable String hash, HttpServletRequest request) {
    PrintedDocument document = printing.document(hash);
    return file(
        files.sheet(document, printing.form(document), origin(request)),
        XLSX,
        name(document) + ".xlsx");
  }

  private static String origin(HttpServletRequest request) {
    return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
  }

  private Period period(@Nullable String asked) {
    if (asked == null) {
      var context = visit.context();
      return Period.quarter(context.year(), context.quarter());
    }
    return Optional.of(asked)
        .flatMap(Period::parse)
        .orElseThrow(() -> new NotFound("period", asked));
  }

  private static String name(PrintedDocument document) {
    return "formulir-%s-versi-%d".formatted(document.subject(), document.number());
  }

  private static ResponseEntity<byte[]> file(byte[] bytes, MediaType type, String name) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(bytes);
  }
}
