package id.tolok.planning.web.budget;

import id.tolok.figures.WrittenNumber;
import id.tolok.organization.Organizations;
import id.tolok.planning.budget.BudgetLine;
import id.tolok.planning.budget.BudgetSums;
import id.tolok.planning.web.budget.BudgetPage.Place;
import id.tolok.planning.web.budget.BudgetView.Cell;
import id.tolok.planning.web.budget.BudgetView.Fault;
import id.tolok.planning.web.budget.BudgetView.Row;
import id.tolok.planning.web.budget.BudgetView.Sum;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Makes the table of a budget.
@Component
final class BudgetViews {

  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

  private final Visit visit;
  private final Organizations organizations;

  BudgetViews(Visit visit, Organizations organizations) {
    this.visit = visit;
    this.organizations = organizations;
  }

  BudgetView nothing(int year) {
    return new BudgetView(
        "",
        Integer.toString(year),
        "planning.choose-agency",
        "",
        "",
        "",
        false,
        false,
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        visit.agencies().stream()
            .map(choice ->
                new Crumb(
                    choice.name(),
                    BudgetPage.PATH + "?instansi=" + choice.agencyId() + "&tahun=" + year))
            .toList());
  }

  BudgetView view(
      Place place,
      BudgetForm form,
      String mark,
      boolean editable,
      boolean unsaved,
      String refused) {
    Set<Long> headings = headings(place);
    var rows = new ArrayList<Row>();
    for (int row = 1; row <= form.rows().size(); row++) {
      rows.add(row(place, form, row, headings));
    }
    return new BudgetView(
        organizations.agency(place.agencyId()).name(),
        Integer.toString(place.year()),
        "",
        place.address(),
        "/anggaran/impor?instansi=" + place.agencyId() + "&tahun=" + place.year(),
        mark,
        editable,
        unsaved,
        refused,
        form.faults().entrySet().stream()
            .map(entry -> new Fault(entry.getKey(), entry.getValue()))
            .toList(),
        remarks(place),
        rows,
        sums(place),
        List.of());
  }

  private static Set<Long> headings(Place place) {
    Set<Long> counted =
        BudgetSums.counted(place.kept()).stream().map(BudgetLine::id).collect(Collectors.toSet());
    return place.kept().stream()
        .map(BudgetLine::id)
        .filter(id -> !counted.contains(id))
        .collect(Collectors.toSet());
  }

  private Row row(Place place, BudgetForm form, int number, Set<Long> headings) {
    Map<String, String> values = form.rows().get(number - 1);
    String id = values.getOrDefault("id", "");
    boolean heading = headings.stream().anyMatch(one -> id.equals(one.toString()));
    var spent = new ArrayList<Cell>();
    for (int quarter = 0; quarter < BudgetForm.SPENT.size(); quarter++) {
      spent.add(
          cell(
              form,
              number,
              BudgetForm.SPENT.get(quarter),
              visit.w("planning.quarter.short", ROMAN.get(quarter))));
    }
    return new Row(
        number,
        id,
        cell(form, number, "kode", visit.w("planning.budget.code")),
        cell(form, number, "nama", visit.w("planning.budget.name")),
        cell(form, number, "pagu", visit.w("planning.budget.ceiling")),
        cell(form, number, "perubahan", visit.w("planning.budget.revised")),
        spent,
        indicators(place, values.getOrDefault("indikator", "")),
        heading,
        absorption(place, id));
  }

  private Cell cell(BudgetForm form, int row, String name, String label) {
    String value = form.rows().get(row - 1).getOrDefault(name, "");
    String field = BudgetForm.field(row, name);
    boolean text = name.equals("kode") || name.equals("nama");
    return new Cell(
        field,
        visit.w("planning.budget.cell", label, Integer.toString(row)),
        value,
        text ? value : shown(value),
        form.faults().containsKey(field));
  }

  private String shown(String value) {
    return WrittenNumber.read(value) instanceof WrittenNumber.Reading.Certain(var number)
        ? visit.format().number(number)
        : value;
  }

  private List<Option> indicators(Place place, String chosen) {
    var options = new ArrayList<Option>();
    options.add(new Option("", "–", chosen.isEmpty()));
    place.indicators().entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(entry -> {
          String key = entry.getKey().toString();
          options.add(new Option(key, entry.getValue(), key.equals(chosen)));
        });
    return options;
  }

  private String absorption(Place place, String id) {
    return place.kept().stream()
        .filter(line -> id.equals(Long.toString(line.id())))
        .findFirst()
        .flatMap(line -> latest(line).flatMap(spent -> share(spent, line.standingCeiling())))
        .orElse("");
  }

  private static Optional<BigDecimal> latest(BudgetLine line) {
    return line.spent().reversed().stream().filter(java.util.Objects::nonNull).findFirst();
  }

  private Optional<String> share(BigDecimal spent, BigDecimal ceiling) {
    return ceiling.signum() == 0
        ? Optional.empty()
        : Optional.of(
            visit.format().number(spent.movePointRight(2).divide(ceiling, 2, RoundingMode.HALF_UP))
                + "%");
  }

  private List<String> remarks(Place place) {
    var remarks = new ArrayList<String>();
    for (BudgetLine line : place.kept()) {
      latest(line)
          .filter(spent -> spent.compareTo(line.standingCeiling()) > 0)
          .ifPresent(_ -> remarks.add(visit.w("planning.budget.overspent", line.name())));
    }
    return remarks;
  }

  private List<Sum> sums(Place place) {
    return BudgetSums.total(place.kept())
        .map(total -> {
          var sums = new ArrayList<Sum>();
          sums.add(
              new Sum(visit.w("planning.budget.ceiling"), visit.format().number(total.ceiling())));
          for (int quarter = 1; quarter <= ROMAN.size(); quarter++) {
            String value =
                total
                    .toDate(quarter)
                    .map(spent ->
                        visit.format().number(spent)
                            + share(spent, total.ceiling())
                                .map(text -> " (" + text + ")")
                                .orElse(""))
                    .orElse("–");
            sums.add(new Sum(visit.w("planning.stretch.to-date", ROMAN.get(quarter - 1)), value));
          }
          return List.copyOf(sums);
        })
        .orElse(List.of());
  }
}
