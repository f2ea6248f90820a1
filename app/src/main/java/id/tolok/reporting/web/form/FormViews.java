package id.tolok.reporting.web.form;

import id.tolok.kernel.Period;
import id.tolok.organization.Agency;
import id.tolok.organization.Organizations;
import id.tolok.reporting.form.PrintedForm;
import id.tolok.reporting.form.PrintedForm.Cell;
import id.tolok.reporting.form.PrintedForm.Column;
import id.tolok.reporting.form.PrintedForm.Line;
import id.tolok.reporting.printed.PrintedDocument;
import id.tolok.reporting.printing.FormFiles;
import id.tolok.reporting.web.form.FormView.CellView;
import id.tolok.reporting.web.form.FormView.DocumentLine;
import id.tolok.reporting.web.form.FormView.Head;
import id.tolok.reporting.web.form.FormView.LineView;
import id.tolok.reporting.web.form.FormView.Printing;
import id.tolok.reporting.web.form.FormView.SectionView;
import id.tolok.results.Basis;
import id.tolok.results.NumberAddress;
import id.tolok.results.StretchCode;
import id.tolok.scorecard.Stretch;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Tab;
import id.tolok.shell.part.Tone;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.wording.Formats;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the form ready for the screen.
@Component
final class FormViews {

  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
  private static final int LAST_QUARTER = 4;

  private final Visit visit;
  private final Organizations organizations;
  private final Gate gate;
  private final Clock clock;

  FormViews(Visit visit, Organizations organizations, Gate gate, Clock clock) {
    this.visit = visit;
    this.organizations = organizations;
    this.gate = gate;
    this.clock = clock;
  }

  /// @param basis which figures count
  /// @param widest the widest basis the viewer may see
  FormView view(
      PrintedForm form,
      long agencyId,
      Period period,
      Basis basis,
      Basis widest,
      List<PrintedDocument> documents) {
    Agency agency = organizations.agency(agencyId);
    String here = address(FormPages.PATH, agencyId, period, basis);
    return new FormView(
        form.title() + " · " + form.office(),
        state(form.state().isDraft()),
        FormFiles.stateLine(form, agency, clock.instant()),
        form.mean(),
        meanAddress(agencyId, period, basis),
        periods(agencyId, period, basis),
        bases(agencyId, period, basis, widest),
        form.columns().stream().map(FormViews::head).toList(),
        form.sections().stream()
            .map(section ->
                new SectionView(
                    section.position(),
                    section.lines().stream()
                        .map(line -> line(line, form.columns(), period, basis))
                        .toList()))
            .toList(),
        form.legend(),
        here.replace(FormPages.PATH, FormPages.PATH + "/unduh.xlsx"),
        printing(form, agencyId, period),
        documents.stream().map(document -> document(document, agency)).toList());
  }

  private @Nullable Printing printing(PrintedForm form, long agencyId, Period period) {
    return gate.allows(Action.FIGURE_ENTER, agencyId)
        ? new Printing(
            Long.toString(agencyId),
            period.toString(),
            form.state().isDraft() ? visit.w("reporting.form.print.draft") : "")
        : null;
  }

  private Badge state(boolean draft) {
    return draft
        ? new Badge(Tone.WARNING, visit.w("reporting.form.draft"))
        : new Badge(Tone.GOOD, visit.w("reporting.form.final"));
  }

  private List<Tab> periods(long agencyId, Period shown, Basis basis) {
    List<Tab> tabs = new ArrayList<>();
    for (int quarter = 1; quarter <= LAST_QUARTER; quarter++) {
      Period period = Period.quarter(shown.year(), quarter);
      tabs.add(
          Tab.of(
              visit.w(
                  "reporting.period.quarter",
                  ROMAN.get(quarter - 1),
                  Integer.toString(shown.year())),
              address(FormPages.PATH, agencyId, period, basis),
              period.equals(shown)));
    }
    Period year = Period.year(shown.year());
    tabs.add(
        Tab.of(
            visit.w("reporting.period.year", Integer.toString(shown.year())),
            address(FormPages.PATH, agencyId, year, basis),
            year.equals(shown)));
    return tabs;
  }

  private List<Tab> bases(long agencyId, Period period, Basis shown, Basis widest) {
    return Arrays.stream(Basis.values())
        .filter(basis -> basis.compareTo(widest) >= 0)
        .map(basis ->
            Tab.of(
                visit.w("reporting.basis." + basis.name().toLowerCase(Locale.ROOT)),
                address(FormPages.PATH, agencyId, period, basis),
                basis == shown))
        .toList();
  }

  static String address(String path, long agencyId, Period period, Basis basis) {
    return path + "?instansi=" + agencyId + "&periode=" + period + "&dasar=" + basis;
  }

  private static String meanAddress(long agencyId, Period period, Basis basis) {
    Stretch stretch = period.isYear() ? Stretch.wholeYear() : Stretch.quarter(period.quarter());
    return "/asal-angka/rata?instansi=%d&tahun=%d&bentang=%s&dasar=%s"
        .formatted(agencyId, period.year(), StretchCode.of(stretch), basis);
  }

  private static Head head(Column column) {
    return new Head(column.heading(), column.number() ? "number" : "");
  }

  private LineView line(Line line, List<Column> columns, Period period, Basis basis) {
    List<CellView> cells = new ArrayList<>();
    for (int place = 0; place < columns.size(); place++) {
      Column column = columns.get(place);
      Cell cell = line.cells().get(place);
      cells.add(
          new CellView(
              column.heading(),
              cell.text(),
              column.number() ? "number" : "words-" + column.key().toLowerCase(Locale.ROOT),
              cell.band() == 0 ? "" : "grade grade-" + cell.band(),
              reason(column.key(), line.lineageId(), period, basis)));
    }
    return new LineView(Integer.toString(line.number()), cells);
  }

  /// Where the number of a column is explained; null where the column has none.
  private static @Nullable String reason(String key, long lineageId, Period period, Basis basis) {
    int until = period.isYear() ? LAST_QUARTER : period.quarter();
    @Nullable Stretch stretch =
        switch (key) {
          case "QUARTER_ACTUAL", "QUARTER_ACHIEVEMENT" -> Stretch.quarter(until);
          case "TO_DATE_ACTUAL" -> Stretch.toDate(until);
          case "YEAR_ACHIEVEMENT" -> Stretch.againstYear(until);
          default -> null;
        };
    return stretch == null
        ? null
        : new NumberAddress(lineageId, period.year(), stretch, basis).path();
  }

  private DocumentLine document(PrintedDocument document, Agency agency) {
    var formats = new Formats(visit.words().language(), agency.zone().id());
    String path = FormPages.PATH + "/cetakan/" + document.hash();
    return new DocumentLine(
        visit.w(
            "reporting.document.version",
            Integer.toString(document.number()),
            formats.time(document.printedAt()) + " " + agency.zone().name()),
        state(document.draft()),
        document.printedBy(),
        path + "/pdf",
        path + "/xlsx",
        "/periksa/" + document.hash());
  }
}
