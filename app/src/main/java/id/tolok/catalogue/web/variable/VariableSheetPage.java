package id.tolok.catalogue.web.variable;

import id.tolok.catalogue.registry.VariableEdits;
import id.tolok.catalogue.registry.VariableOutcome;
import id.tolok.catalogue.registry.VariableOutcome.Cause;
import id.tolok.catalogue.registry.VariableSaying;
import id.tolok.catalogue.store.VariableStore;
import id.tolok.catalogue.store.VariableStore.Asking;
import id.tolok.catalogue.variable.Variable;
import id.tolok.catalogue.variable.VariableConsequences;
import id.tolok.catalogue.variable.VariableConsequences.ChangedResult;
import id.tolok.catalogue.web.variable.VariableSheetView.Choices;
import id.tolok.catalogue.web.variable.VariableSheetView.Fields;
import id.tolok.catalogue.web.variable.VariableSheetView.Offer;
import id.tolok.catalogue.web.variable.VariableSheetView.Use;
import id.tolok.kernel.EntryPeriod;
import id.tolok.kernel.Polarity;
import id.tolok.scorecard.Adding;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// One variable: who answers for it, what its figures are, what feeds it.
@Controller
class VariableSheetPage {

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final VariableEdits edits;
  private final VariableStore store;
  private final VariableWords words;
  private final ObjectProvider<VariableConsequences> consequences;

  VariableSheetPage(
      Pages pages,
      Visit visit,
      Gate gate,
      VariableEdits edits,
      VariableStore store,
      VariableWords words,
      ObjectProvider<VariableConsequences> consequences) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.edits = edits;
    this.store = store;
    this.words = words;
    this.consequences = consequences;
  }

  /// @param source a module somebody thinks of: shown chosen in the form, with what would change
  @GetMapping("/variabel/{id}")
  View sheet(
      @PathVariable long id,
      @RequestParam(name = "sumber", required = false) @Nullable String source) {
    Variable variable = edits.variable(id);
    gate.require(Action.CATALOGUE_VIEW, variable.agencyId());
    var form = VariableForm.of(visit.words(), variable);
    String mark = VariableSaying.of(variable).mark();
    if (source == null
        || words.sources().stream().noneMatch(each -> each.code().equals(source))
        || !gate.allows(Action.CATALOGUE_EDIT, variable.agencyId())) {
      return page(200, variable, form, mark, "", null);
    }
    var bound = form.givenBy(source);
    return bound
        .saying()
        .map(said -> preview(variable, bound, mark, said))
        .orElseGet(() -> page(200, variable, bound, mark, "", null));
  }

  @PostMapping("/variabel/{id}")
  View send(@PathVariable long id, @RequestParam MultiValueMap<String, String> parameters) {
    Variable variable = edits.variable(id);
    gate.require(Action.CATALOGUE_EDIT, variable.agencyId());
    var form = VariableForm.sent(visit.words(), parameters);
    Optional<VariableSaying> said = form.saying();
    String seen = form.value("dilihat");
    if (said.isEmpty()) {
      return page(422, variable, form, seen, "", null);
    }
    requireOwner(variable, said.get());
    return form.saves() && isAgreed(variable, form, seen, said.get())
        ? save(variable, form, seen, said.get())
        : preview(variable, form, seen, said.get());
  }

  /// Whether no result changes, or those that do were seen. What was changed by somebody else
  /// meanwhile is told before that.
  private boolean isAgreed(Variable variable, VariableForm form, String seen, VariableSaying said) {
    if (!seen.equals(VariableSaying.of(variable).mark())
        || edits.obstacle(variable, said).isPresent()) {
      return true;
    }
    var changed = changed(variable, said);
    return changed.isEmpty() || VariableSheetView.mark(changed).equals(form.value("berubah"));
  }

  private View save(Variable variable, VariableForm form, String seen, VariableSaying said) {
    return switch (edits.change(variable.id(), seen, said)) {
      case VariableOutcome.Done _ ->
          pages.redirect(
              "/variabel/" + variable.id(),
              Notice.good(visit.w("catalogue.variable.saved", variable.name())));
      case VariableOutcome.Refused refused -> {
        boolean conflict = refused.cause() == Cause.CHANGED;
        yield page(
            conflict ? 409 : 422,
            variable,
            form,
            conflict ? VariableSaying.of(variable).mark() : seen,
            VariableListPage.refusal(visit, refused),
            null);
      }
    };
  }

  private View preview(Variable variable, VariableForm form, String seen, VariableSaying said) {
    Optional<VariableOutcome.Refused> obstacle = edits.obstacle(variable, said);
    if (obstacle.isPresent()) {
      return page(422, variable, form, seen, VariableListPage.refusal(visit, obstacle.get()), null);
    }
    List<ChangedResult> changed = changed(variable, said);
    String question =
        form.saves() && !changed.isEmpty()
            ? visit.w("catalogue.variable.changed.ask", visit.format().number(changed.size()))
            : "";
    return page(200, variable, form, seen, question, changed);
  }

  /// What would change of the year one looks at.
  private List<ChangedResult> changed(Variable variable, VariableSaying said) {
    int year = visit.context().year();
    return consequences.stream()
        .flatMap(all -> all.of(variable.agencyId(), year, List.of(said.on(variable))).stream())
        .toList();
  }

  /// Only a position of the agency itself may answer for a figure.
  private void requireOwner(Variable variable, VariableSaying said) {
    Long owner = said.ownerPositionId();
    if (owner != null && !words.positions(variable.agencyId()).containsKey(owner)) {
      throw new NotFound("position", owner);
    }
  }

  private View page(
      int status,
      Variable variable,
      VariableForm form,
      String mark,
      String refused,
      @Nullable List<ChangedResult> changed) {
    List<Asking> askings = store.askings(variable.agencyId());
    int figures = edits.figureCounts(variable.agencyId()).getOrDefault(variable.id(), 0);
    boolean editable = gate.allows(Action.CATALOGUE_EDIT, variable.agencyId());
    var view =
        new VariableSheetView(
            variable.name(),
            "/variabel/" + variable.id(),
            VariableListPage.PATH + "?instansi=" + variable.agencyId(),
            mark,
            words.figures(figures),
            askings.stream()
                .filter(asking -> asking.variableId() == variable.id())
                .map(asking ->
                    new Use(asking.indicator(), "/katalog/indikator/" + asking.lineageId()))
                .toList(),
            fields(form),
            choices(variable, form, askings, figures),
            editable,
            editable && changed == null ? offer(variable) : null,
            refused,
            changed);
    return pages.titled(status, "catalogue/variable", variable.name(), view);
  }

  private @Nullable Offer offer(Variable variable) {
    return words
        .fitting(variable)
        .map(source ->
            new Offer(
                visit.w("catalogue.variable.offer", variable.name(), visit.w(source.key())),
                "/variabel/" + variable.id() + "?sumber=" + source.code()))
        .orElse(null);
  }

  private Fields fields(VariableForm form) {
    return new Fields(
        field(form, VariableForm.UNIT, "catalogue.variable.unit"),
        field(form, VariableForm.LEAST, "catalogue.variable.least"),
        field(form, VariableForm.MOST, "catalogue.variable.most"),
        field(form, VariableForm.JUMP, "catalogue.variable.jump"),
        field(form, VariableForm.BASELINE, "catalogue.variable.baseline"),
        field(form, VariableForm.CONSTANT, "catalogue.variable.constant"));
  }

  /// A choice always has one of its options.
  private Field chosen(VariableForm form, String name, String key) {
    return Field.of(name, visit.w(key))
        .withHint(visit.words().has(key + ".hint") ? visit.w(key + ".hint") : null)
        .withValue(form.value(name))
        .withError(form.error(name));
  }

  private Field field(VariableForm form, String name, String key) {
    return Field.optional(name, visit.w(key))
        .withHint(visit.words().has(key + ".hint") ? visit.w(key + ".hint") : null)
        .withValue(form.value(name))
        .withError(form.error(name));
  }

  private Choices choices(Variable variable, VariableForm form, List<Asking> askings, int figures) {
    Field kind = chosen(form, VariableForm.KIND, "catalogue.variable.kind");
    return new Choices(
        chosen(form, VariableForm.OWNER, "catalogue.variable.owner"),
        owners(variable, form),
        figures == 0
            ? kind
            : kind.withHint(
                visit.w("catalogue.variable.kind.fixed", visit.format().number(figures))),
        named(form, VariableForm.KIND, EntryPeriod.Kind.values(), "catalogue.kind.", ""),
        chosen(form, VariableForm.ADDING, "catalogue.variable.adding"),
        named(form, VariableForm.ADDING, Adding.values(), "catalogue.adding.", ".long"),
        chosen(form, VariableForm.POLARITY, "catalogue.variable.polarity"),
        polarities(form),
        chosen(form, VariableForm.FRACTIONS, "catalogue.variable.fractions"),
        fractions(form),
        chosen(form, VariableForm.BINDING, "catalogue.variable.binding"),
        bindings(form),
        chosen(form, VariableForm.INDICATOR, "catalogue.variable.indicator"),
        indicators(variable, form, askings),
        chosen(form, VariableForm.SOURCE, "catalogue.variable.source"),
        words.sources().stream()
            .map(source -> option(form, VariableForm.SOURCE, source.code(), visit.w(source.key())))
            .toList());
  }

  private List<Option> owners(Variable variable, VariableForm form) {
    var options = new ArrayList<Option>();
    options.add(option(form, VariableForm.OWNER, "", visit.w("catalogue.variable.owner.none")));
    words.positions(variable.agencyId()).entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(entry ->
            options.add(
                option(form, VariableForm.OWNER, entry.getKey().toString(), entry.getValue())));
    return options;
  }

  private List<Option> polarities(VariableForm form) {
    var options = new ArrayList<Option>();
    options.add(
        option(form, VariableForm.POLARITY, "", visit.w("catalogue.variable.polarity.none")));
    options.addAll(
        named(form, VariableForm.POLARITY, Polarity.values(), "catalogue.variable.polarity.", ""));
    return options;
  }

  /// What the unit says stands beside leaving it to the unit.
  private List<Option> fractions(VariableForm form) {
    String unit = form.value(VariableForm.UNIT);
    var byUnit = Variable.Fractions.BY_UNIT.in(unit);
    return Arrays.stream(Variable.Fractions.values())
        .map(one ->
            option(
                form,
                VariableForm.FRACTIONS,
                one.name(),
                one == Variable.Fractions.BY_UNIT
                    ? visit.w("catalogue.fractions.BY_UNIT." + byUnit, unit.isEmpty() ? "–" : unit)
                    : visit.w("catalogue.fractions." + one)))
        .toList();
  }

  /// Another module is offered only where there is one.
  private List<Option> bindings(VariableForm form) {
    var options = new ArrayList<Option>();
    for (String code : List.of("ENTERED", "CONSTANT", "INDICATOR_ACTUAL")) {
      options.add(option(form, VariableForm.BINDING, code, visit.w("catalogue.binding." + code)));
    }
    if (!words.sources().isEmpty()) {
      options.add(
          option(
              form, VariableForm.BINDING, "FROM_MODULE", visit.w("catalogue.binding.FROM_MODULE")));
    }
    return options;
  }

  /// Every indicator of the agency but those that ask for this variable.
  private List<Option> indicators(Variable variable, VariableForm form, List<Asking> askings) {
    var own =
        askings.stream()
            .filter(asking -> asking.variableId() == variable.id())
            .map(Asking::lineageId)
            .collect(Collectors.toSet());
    Map<Long, String> names = new LinkedHashMap<>();
    askings.stream()
        .filter(asking -> !own.contains(asking.lineageId()))
        .forEach(asking -> names.put(asking.lineageId(), asking.indicator()));
    var options = new ArrayList<Option>();
    options.add(option(form, VariableForm.INDICATOR, "", "–"));
    names.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(entry ->
            options.add(
                option(form, VariableForm.INDICATOR, entry.getKey().toString(), entry.getValue())));
    return options;
  }

  private <E extends Enum<E>> List<Option> named(
      VariableForm form, String name, E[] all, String key, String end) {
    return Arrays.stream(all)
        .map(one -> option(form, name, one.name(), visit.w(key + one.name() + end)))
        .toList();
  }

  private static Option option(VariableForm form, String name, String value, String label) {
    return new Option(value, label, value.equals(form.value(name)));
  }
}
