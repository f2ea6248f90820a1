package id.tolok.desk.entry.web;

import id.tolok.catalogue.variable.Variable;
import id.tolok.desk.entry.EntrySheet;
import id.tolok.desk.entry.EntrySheet.Cell;
import id.tolok.desk.entry.EntrySheet.Coverage;
import id.tolok.desk.entry.EntrySheet.Part;
import id.tolok.desk.entry.EntrySheet.Row;
import id.tolok.desk.entry.web.EntryView.ElsewhereView;
import id.tolok.desk.entry.web.EntryView.GroupView;
import id.tolok.desk.entry.web.EntryView.More;
import id.tolok.desk.entry.web.EntryView.PartView;
import id.tolok.desk.entry.web.EntryView.RowView;
import id.tolok.desk.entry.web.EntryView.Summary;
import id.tolok.desk.store.ReturnReasons;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.FigureState;
import id.tolok.measurement.statement.Evidences;
import id.tolok.measurement.statement.Explanations;
import id.tolok.measurement.statement.Remarks;
import id.tolok.organization.Organizations;
import id.tolok.scorecard.ScoredIndicator;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Tab;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the view of an entry page.
@Component
final class EntryViews {

  private final Visit visit;
  private final ResultWords results;
  private final Organizations organizations;
  private final Evidences evidences;
  private final Remarks remarks;
  private final Explanations explanations;
  private final ReturnReasons reasons;

  EntryViews(
      Visit visit,
      ResultWords results,
      Organizations organizations,
      Evidences evidences,
      Remarks remarks,
      Explanations explanations,
      ReturnReasons reasons) {
    this.visit = visit;
    this.results = results;
    this.organizations = organizations;
    this.evidences = evidences;
    this.remarks = remarks;
    this.explanations = explanations;
    this.reasons = reasons;
  }

  /// @param sent cells of a form that were not saved; empty where the page is just opened
  /// @param summary what came of that form; null likewise
  EntryView view(EntrySheet sheet, Map<FigureKey, SentCell> sent, @Nullable Summary summary) {
    return new EntryView(head(sheet), groups(sheet, sent), summary);
  }

  private EntryView.Head head(EntrySheet sheet) {
    var cells = sheet.cells().toList();
    int filled = (int) cells.stream().filter(Cell::isFilled).count();
    var quarter = sheet.quarter();
    long agency = sheet.agencyId();
    return new EntryView.Head(
        EntryAddress.account(),
        String.valueOf(agency),
        organizations.agency(agency).name(),
        quarter.code(),
        PeriodWords.name(quarter, visit.words()),
        quarter.hasPrevious()
            ? EntryAddress.page(agency, quarter.previous(), sheet.coverage())
            : null,
        quarter.hasNext() ? EntryAddress.page(agency, quarter.next(), sheet.coverage()) : null,
        tabs(sheet),
        columns(sheet),
        filled,
        cells.size(),
        progress(filled, cells.size()),
        cells.stream().anyMatch(Cell::isOpen),
        EntryAddress.handIn(agency, quarter, sheet.coverage()),
        EntryAddress.page(agency, quarter, Coverage.ALL));
  }

  String progress(int filled, int total) {
    return visit.w(
        "desk.entry.progress", visit.format().number(filled), visit.format().number(total));
  }

  private List<Tab> tabs(EntrySheet sheet) {
    long agency = sheet.agencyId();
    var quarter = sheet.quarter();
    return List.of(
        Tab.of(
            visit.w("desk.entry.mine"),
            EntryAddress.page(agency, quarter, Coverage.MINE) + "&lingkup=saya",
            sheet.coverage() == Coverage.MINE),
        Tab.of(
            visit.w("desk.entry.all"),
            EntryAddress.page(agency, quarter, Coverage.ALL),
            sheet.coverage() == Coverage.ALL));
  }

  private List<String> columns(EntrySheet sheet) {
    boolean monthly =
        sheet.cells().anyMatch(cell -> cell.key().period().kind() == EntryPeriod.Kind.MONTH);
    int last = sheet.quarter().lastMonth();
    return monthly
        ? IntStream.rangeClosed(last - 2, last)
            .mapToObj(month -> PeriodWords.month(month, visit.words()))
            .toList()
        : List.of();
  }

  private List<GroupView> groups(EntrySheet sheet, Map<FigureKey, SentCell> sent) {
    Map<Long, ScoredIndicator> scored = new HashMap<>();
    sheet.card().plan().indicators().forEach(indicator -> scored.put(indicator.id(), indicator));
    var beside =
        new Beside(
            evidences.ofYear(sheet.agencyId(), sheet.quarter().year()),
            remarks.ofYear(sheet.agencyId(), sheet.quarter().year()));
    Set<Long> unexplained = unexplained(sheet);
    boolean monthly = !columns(sheet).isEmpty();
    var cells = new CellViews(visit, sent, beside, returns(sheet), monthly);
    List<GroupView> groups = new ArrayList<>();
    for (EntrySheet.Group group : sheet.groups()) {
      List<PartView> parts = new ArrayList<>();
      for (Part part : group.parts()) {
        ScoredIndicator indicator = scored.get(part.lineageId());
        if (indicator != null) {
          parts.add(part(sheet, part, indicator, cells, unexplained));
        }
      }
      groups.add(new GroupView(group.objective(), parts));
    }
    return groups;
  }

  private Map<FigureKey, ReturnReasons.Return> returns(EntrySheet sheet) {
    boolean any =
        sheet
            .cells()
            .anyMatch(
                cell -> cell.figure() != null && cell.figure().state() == FigureState.RETURNED);
    return any
        ? reasons.standing(Set.of(sheet.agencyId()), Set.of(sheet.quarter().year()))
        : Map.of();
  }

  private PartView part(
      EntrySheet sheet,
      Part part,
      ScoredIndicator indicator,
      CellViews cells,
      Set<Long> unexplained) {
    long id = part.lineageId();
    int year = sheet.quarter().year();
    return new PartView(
        String.valueOf(id),
        part.name(),
        results.target(part.target(), indicator, sheet.quarter()),
        results.result(
            part.target(), indicator, sheet.card(), sheet.quarter(), unexplained.contains(id)),
        "/capaian/indikator/" + id + "?tahun=" + year,
        part.rows().stream().map(row -> row(row, part, cells)).toList(),
        part.elsewhere().stream().map(EntryViews::elsewhere).toList(),
        automatic(part),
        EntryAddress.explanation(id, sheet.quarter()));
  }

  /// The indicators whose result asks for an explanation that nobody wrote.
  private Set<Long> unexplained(EntrySheet sheet) {
    return unexplained(explanations, sheet.agencyId(), sheet.quarter());
  }

  static Set<Long> unexplained(Explanations explanations, long agencyId, EntryPeriod quarter) {
    return explanations.required(agencyId, quarter.year(), quarter.ordinal()).stream()
        .filter(demand -> !demand.met())
        .map(demand -> demand.key().lineageId())
        .collect(Collectors.toSet());
  }

  private static ElsewhereView elsewhere(Row row) {
    return new ElsewhereView(
        row.variable().name(), "#" + EntryAddress.place(row.cells().getFirst().key()));
  }

  private String automatic(Part part) {
    return part.automatic().isEmpty()
        ? ""
        : visit.w(
            "desk.entry.automatic",
            part.automatic().stream().map(this::fed).collect(Collectors.joining("; ")));
  }

  private String fed(Variable variable) {
    return switch (variable.binding()) {
      case Variable.Binding.Constant(var figure) ->
          variable.name() + " = " + visit.format().number(figure);
      case Variable.Binding.IndicatorActual _,
          Variable.Binding.FromModule _,
          Variable.Binding.Entered() ->
          variable.name();
    };
  }

  private RowView row(Row row, Part part, CellViews cells) {
    var variable = row.variable();
    var others = row.feeds().stream().filter(name -> !name.equals(part.name())).toList();
    return new RowView(
        String.valueOf(variable.id()),
        variable.name(),
        variable.unit() == null ? "" : variable.unit(),
        others.isEmpty() ? "" : visit.w("desk.entry.also", String.join("; ", others)),
        row.cells().stream().map(cell -> cells.cell(cell, variable)).toList());
  }

  /// What is kept beside the figures of a year.
  record Beside(
      Map<FigureKey, List<Evidences.Attachment>> evidence,
      Map<FigureKey, List<Remarks.Remark>> remarks) {

    More of(FigureKey key, @Nullable Figure figure) {
      var said = remarks.getOrDefault(key, List.of());
      return new More(
          figure != null && figure.note() != null && !figure.note().isBlank(),
          said.size(),
          (int) said.stream().filter(Remarks.Remark::isOpen).count(),
          evidence.getOrDefault(key, List.of()).size());
    }
  }

  /// A cell of a form that was not saved.
  ///
  /// @param text as typed
  /// @param ask what the page asks about it
  record SentCell(String text, int seen, EntryView.AskView ask) {}
}
