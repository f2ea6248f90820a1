package id.tolok.catalogue.web.export;

import id.tolok.catalogue.search.IndicatorQuery;
import id.tolok.catalogue.search.IndicatorSearch;
import id.tolok.catalogue.web.list.ListAddress;
import id.tolok.catalogue.web.list.Viewing;
import id.tolok.shell.Visit;
import id.tolok.shell.viewer.Action;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Takes out exactly what a list shows: the same address, all its pages.
@Controller
class ExportPage {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final IndicatorSearch search;
  private final JsonExport json;
  private final Viewing viewing;
  private final Visit visit;
  private final Clock clock;

  ExportPage(IndicatorSearch search, JsonExport json, Viewing viewing, Visit visit, Clock clock) {
    this.search = search;
    this.json = json;
    this.viewing = viewing;
    this.visit = visit;
    this.clock = clock;
  }

  @GetMapping("/katalog/unduh.xlsx")
  void xlsx(
      @RequestParam MultiValueMap<String, String> parameters,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    writing(
        parameters,
        rows -> {
          var columns = columns(request, rows);
          name(response, XLSX, "xlsx");
          XlsxExport.write(
              response.getOutputStream(), visit.w("catalogue.export.sheet"), columns, rows);
        });
  }

  /// @param flavour `excel` for an Indonesian Excel
  @GetMapping("/katalog/unduh.csv")
  void csv(
      @RequestParam MultiValueMap<String, String> parameters,
      @RequestParam(name = "untuk", defaultValue = "") String flavour,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    writing(
        parameters,
        rows -> {
          var columns = columns(request, rows);
          name(response, "text/csv;charset=UTF-8", "csv");
          CsvExport.write(
              response.getWriter(),
              flavour.equals("excel") ? CsvExport.Flavour.EXCEL : CsvExport.Flavour.PLAIN,
              columns,
              rows);
        });
  }

  @GetMapping("/katalog/unduh.json")
  void json(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response)
      throws IOException {
    writing(
        parameters,
        rows -> {
          name(response, "application/json;charset=UTF-8", "json");
          json.write(response.getWriter(), rows);
        });
  }

  /// Writes rows out.
  private interface Writing {
    void write(ExportRows rows) throws IOException;
  }

  private void writing(MultiValueMap<String, String> parameters, Writing writing)
      throws IOException {
    IndicatorQuery query = ListAddress.of(parameters).query(LocalDate.now(clock));
    viewing.of(
        Action.CATALOGUE_VIEW,
        () -> {
          writing.write(each -> search.each(query, each));
          return query;
        });
  }

  /// All rows are gone through once for the years they have targets of, so that none is left out.
  private List<ExportColumn> columns(HttpServletRequest request, ExportRows rows) {
    var years = new TreeSet<String>();
    rows.each(row -> years.addAll(row.targets().keySet()));
    String origin = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
    return ExportColumn.all(new ExportWords(visit.words(), origin), List.copyOf(years));
  }

  private void name(HttpServletResponse response, String type, String ending) {
    response.setContentType(type);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename("katalog-indikator-" + LocalDate.now(clock) + "." + ending)
            .build()
            .toString());
  }
}
