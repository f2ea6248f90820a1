package id.tolok.catalogue.web.variable;

import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.registry.LikeVariables;
import id.tolok.catalogue.registry.VariableEdits;
import id.tolok.catalogue.registry.VariableOutcome;
import id.tolok.catalogue.store.VariableMergeStore;
import id.tolok.catalogue.store.VariableStore;
import id.tolok.catalogue.store.VariableStore.Asking;
import id.tolok.catalogue.variable.Variable;
import id.tolok.catalogue.web.variable.LikeVariablesView.Pair;
import id.tolok.catalogue.web.variable.LikeVariablesView.Side;
import id.tolok.catalogue.web.variable.VariableListView.Row;
import id.tolok.organization.Organizations;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The variables of an agency, and those that may be one.
@Controller
class VariableListPage {

  static final String PATH = "/variabel";
  private static final String NOBODY = "tanpa";
  private static final List<String> BINDINGS =
      List.of("ENTERED", "CONSTANT", "INDICATOR_ACTUAL", "FROM_MODULE");

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final Catalogues catalogues;
  private final VariableStore store;
  private final VariableMergeStore merges;
  private final VariableEdits edits;
  private final Organizations organizations;
  private final VariableWords words;

  VariableListPage(
      Pages pages,
      Visit visit,
      Gate gate,
      Catalogues catalogues,
      VariableStore store,
      VariableMergeStore merges,
      VariableEdits edits,
      Organizations organizations,
      VariableWords words) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.catalogues = catalogues;
    this.store = store;
    this.merges = merges;
    this.edits = edits;
    this.organizations = organizations;
    this.words = words;
  }

  /// What a list is narrowed by.
  ///
  /// @param owner key of a position, `tanpa` for those without, empty for all
  /// @param binding as files call it, empty for all
  private record Filter(String search, String owner, String binding) {

    boolean used() {
      return !search.isEmpty() || !owner.isEmpty() || !binding.isEmpty();
    }

    boolean admits(Variable variable) {
      String held =
          variable.ownerPositionId().isPresent()
              ? Long.toString(variable.ownerPositionId().getAsLong())
              : NOBODY;
      return (owner.isEmpty() || owner.equals(held))
          && (binding.isEmpty() || binding.equals(variable.binding().code()))
          && Variable.key(variable.name()).contains(Variable.key(search));
    }
  }

  @GetMapping(PATH)
  View list(
      @RequestParam(required = false) @Nullable Long instansi,
      @RequestParam(defaultValue = "") String cari,
      @RequestParam(defaultValue = "") String pemilik,
      @RequestParam(defaultValue = "") String pengisian) {
    gate.requireAnywhere(Action.CATALOGUE_VIEW);
    OptionalLong agency = instansi == null ? visit.context().agencyId() : OptionalLong.of(instansi);
    var filter = new Filter(cari.strip(), pemilik, pengisian);
    return pages.page(
        "catalogue/variable-list",
        "catalogue.variable.list.title",
        agency.isPresent()
            ? view(agency.getAsLong(), filter)
            : view(
                0, "", "catalogue.variable.choose-agency", filter, Map.of(), List.of(), List.of()));
  }

  /// Variables with nearly the same words.
  @GetMapping("/variabel/mirip")
  View like(@RequestParam long instansi) {
    var agency = organizations.agency(instansi);
    gate.require(Action.CATALOGUE_VIEW, instansi);
    var askings = store.askings(instansi);
    var positions = words.positions(instansi);
    var counts = edits.figureCounts(instansi);
    var pairs =
        LikeVariables.pairs(asked(instansi, askings), askings, merges.apart(instansi)).stream()
            .map(pair -> pair(pair, askings, positions, counts))
            .toList();
    return pages.page(
        "catalogue/variable-like",
        "catalogue.variable.like.title",
        new LikeVariablesView(
            agency.name(),
            PATH + "?instansi=" + instansi,
            gate.allows(Action.CATALOGUE_EDIT, instansi),
            pairs));
  }

  @PostMapping("/variabel/{id}/gabung")
  View merge(@PathVariable long id, @RequestParam long dengan) {
    long agencyId = edits.variable(id).agencyId();
    Notice notice =
        switch (edits.merge(id, dengan)) {
          case VariableOutcome.Done(var undo) ->
              Notice.good(visit.w("catalogue.variable.merged"))
                  .undoneAt("/variabel/gabungan/" + undo + "/urung");
          case VariableOutcome.Refused refused -> Notice.bad(refusal(visit, refused));
        };
    return pages.redirect("/variabel/mirip?instansi=" + agencyId, notice);
  }

  @PostMapping("/variabel/{id}/beda")
  View keepApart(@PathVariable long id, @RequestParam long dengan) {
    long agencyId = edits.variable(id).agencyId();
    Notice notice =
        switch (edits.keepApart(id, dengan)) {
          case VariableOutcome.Done _ -> Notice.good(visit.w("catalogue.variable.kept-apart"));
          case VariableOutcome.Refused refused -> Notice.bad(refusal(visit, refused));
        };
    return pages.redirect("/variabel/mirip?instansi=" + agencyId, notice);
  }

  @PostMapping("/variabel/gabungan/{id}/urung")
  View undoMerge(@PathVariable long id) {
    Notice notice =
        switch (edits.undoMerge(id)) {
          case VariableOutcome.Done _ -> Notice.good(visit.w("catalogue.variable.parted"));
          case VariableOutcome.Refused refused -> Notice.bad(refusal(visit, refused));
        };
    return pages.redirect(PATH, notice);
  }

  /// Why something was refused, and what to do.
  static String refusal(Visit visit, VariableOutcome.Refused refused) {
    return visit.w("catalogue.variable.refused." + refused.cause().name(), refused.detail());
  }

  private VariableListView view(long agencyId, Filter filter) {
    var agency = organizations.agency(agencyId);
    gate.require(Action.CATALOGUE_VIEW, agencyId);
    var askings = store.askings(agencyId);
    return view(
        agencyId,
        agency.name(),
        askings.isEmpty() ? "catalogue.variable.none" : "",
        filter,
        words.positions(agencyId),
        asked(agencyId, askings),
        askings);
  }

  private VariableListView view(
      long agencyId,
      String agency,
      String reason,
      Filter filter,
      Map<Long, String> positions,
      List<Variable> variables,
      List<Asking> askings) {
    List<Variable> shown = variables.stream().filter(filter::admits).toList();
    long ownerless = variables.stream().filter(one -> one.ownerPositionId().isEmpty()).count();
    String address = PATH + "?instansi=" + agencyId;
    return new VariableListView(
        agency,
        reason,
        PATH,
        Field.optional("cari", visit.w("catalogue.variable.search")).withValue(filter.search()),
        Field.optional("pemilik", visit.w("catalogue.variable.owner")).withValue(filter.owner()),
        owners(filter, positions),
        Field.optional("pengisian", visit.w("catalogue.variable.binding")),
        bindings(filter),
        filter.used(),
        visit.w(
            "catalogue.variable.count",
            visit.format().number(shown.size()),
            visit.format().number(variables.size())),
        ownerless == 0
            ? ""
            : visit.w("catalogue.variable.ownerless", visit.format().number(ownerless)),
        address + "&pemilik=" + NOBODY,
        "/variabel/mirip?instansi=" + agencyId,
        offers(agencyId, shown),
        rows(shown, positions, askings, agencyId),
        agencyId > 0
            ? List.of()
            : visit.agencies().stream()
                .map(choice -> new Crumb(choice.name(), PATH + "?instansi=" + choice.agencyId()))
                .toList());
  }

  /// Variables a module could give, for who may say so.
  private List<Crumb> offers(long agencyId, List<Variable> shown) {
    if (shown.isEmpty() || !gate.allows(Action.CATALOGUE_EDIT, agencyId)) {
      return List.of();
    }
    return shown.stream()
        .flatMap(variable ->
            words.fitting(variable).stream()
                .map(source ->
                    new Crumb(
                        variable.name(), PATH + "/" + variable.id() + "?sumber=" + source.code())))
        .toList();
  }

  private List<Row> rows(
      List<Variable> shown, Map<Long, String> positions, List<Asking> askings, long agencyId) {
    Map<Long, Long> uses =
        askings.stream().collect(Collectors.groupingBy(Asking::variableId, Collectors.counting()));
    Map<Long, Integer> counts = shown.isEmpty() ? Map.of() : edits.figureCounts(agencyId);
    return shown.stream()
        .map(variable -> {
          String owner = VariableWords.owner(variable, positions);
          return new Row(
              variable.name(),
              PATH + "/" + variable.id(),
              owner.isEmpty() ? visit.w("catalogue.variable.owner.none") : owner,
              !owner.isEmpty(),
              variable.unit() == null ? "–" : variable.unit(),
              words.kind(variable),
              words.adding(variable),
              words.binding(variable),
              visit.format().number(uses.getOrDefault(variable.id(), 0L)),
              words.figures(counts.getOrDefault(variable.id(), 0)));
        })
        .toList();
  }

  private List<Variable> asked(long agencyId, List<Asking> askings) {
    var asked = askings.stream().map(Asking::variableId).collect(Collectors.toSet());
    return catalogues.agencyVariables(agencyId).stream()
        .filter(variable -> asked.contains(variable.id()))
        .sorted(Comparator.comparing(variable -> variable.name().toLowerCase(Locale.ROOT)))
        .toList();
  }

  private List<Option> owners(Filter filter, Map<Long, String> positions) {
    var options = new ArrayList<Option>();
    options.add(new Option("", visit.w("catalogue.variable.all"), filter.owner().isEmpty()));
    options.add(
        new Option(
            NOBODY, visit.w("catalogue.variable.owner.none"), filter.owner().equals(NOBODY)));
    positions.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(entry -> {
          String key = entry.getKey().toString();
          options.add(new Option(key, entry.getValue(), key.equals(filter.owner())));
        });
    return options;
  }

  private List<Option> bindings(Filter filter) {
    return Stream.concat(
            Stream.of(
                new Option("", visit.w("catalogue.variable.all"), filter.binding().isEmpty())),
            BINDINGS.stream()
                .map(code ->
                    new Option(
                        code, visit.w("catalogue.binding." + code), code.equals(filter.binding()))))
        .toList();
  }

  private Pair pair(
      LikeVariables.Pair pair,
      List<Asking> askings,
      Map<Long, String> positions,
      Map<Long, Integer> counts) {
    var warnings = new ArrayList<String>();
    if (pair.one().unit() != null
        && pair.other().unit() != null
        && !pair.one().unit().equalsIgnoreCase(pair.other().unit())) {
      warnings.add(visit.w("catalogue.variable.like.unit"));
    }
    if (pair.one().adding() != pair.other().adding()) {
      warnings.add(visit.w("catalogue.variable.like.adding"));
    }
    if (pair.one().kind() != pair.other().kind()) {
      warnings.add(visit.w("catalogue.variable.like.kind"));
    }
    return new Pair(
        Math.round(pair.share() * 100) + "%",
        side(pair.one(), askings, positions, counts),
        side(pair.other(), askings, positions, counts),
        String.join(" ", warnings),
        pair.one().id(),
        pair.other().id());
  }

  private Side side(
      Variable variable,
      List<Asking> askings,
      Map<Long, String> positions,
      Map<Long, Integer> counts) {
    return new Side(
        variable.name(),
        PATH + "/" + variable.id(),
        words.facts(variable, positions),
        askings.stream()
            .filter(asking -> asking.variableId() == variable.id())
            .map(Asking::indicator)
            .toList(),
        words.figures(counts.getOrDefault(variable.id(), 0)));
  }
}
