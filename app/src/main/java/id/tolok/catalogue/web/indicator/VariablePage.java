package id.tolok.catalogue.web.indicator;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.catalogue.Variable;
import id.tolok.catalogue.store.VariableStore;
import id.tolok.catalogue.store.VariableStore.Saying;
import id.tolok.database.Stamps;
import id.tolok.organization.Organizations;
import id.tolok.organization.Position;
import id.tolok.scorecard.Adding;
import id.tolok.shell.Action;
import id.tolok.shell.Gate;
import id.tolok.shell.NotFound;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/// Owner, unit and way of adding of a quantity that formulas ask for.
@Controller
class VariablePage {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int UNIT_LETTERS_MAX = 60;

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final VariableStore store;
  private final Organizations organizations;
  private final Stamps stamps;
  private final AuditTrail trail;
  private final TransactionTemplate transaction;

  VariablePage(
      Pages pages,
      Visit visit,
      Gate gate,
      VariableStore store,
      Organizations organizations,
      Stamps stamps,
      AuditTrail trail,
      TransactionTemplate transaction) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.store = store;
    this.organizations = organizations;
    this.stamps = stamps;
    this.trail = trail;
    this.transaction = transaction;
  }

  @GetMapping("/katalog/indikator/{lineage}/variabel/{id}")
  View form(@PathVariable long lineage, @PathVariable long id) {
    Variable variable = variable(lineage, id);
    Saying now = Saying.of(variable);
    return page(200, variable, lineage, now, now, null, false);
  }

  @PostMapping("/katalog/indikator/{lineage}/variabel/{id}")
  View save(
      @PathVariable long lineage,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String satuan,
      @RequestParam(required = false) @Nullable Long pemilik,
      @RequestParam Adding cara,
      @RequestParam(defaultValue = "") String satuanLama,
      @RequestParam(required = false) @Nullable Long pemilikLama,
      @RequestParam Adding caraLama) {
    Variable variable = variable(lineage, id);
    Saying seen = new Saying(blankAsNull(satuanLama), pemilikLama, caraLama);
    Saying said = new Saying(blankAsNull(satuan), pemilik, cara);
    if (satuan.strip().length() > UNIT_LETTERS_MAX) {
      return page(
          422, variable, lineage, said, seen, visit.w("catalogue.variable.unit.long"), false);
    }
    if (pemilik != null
        && owners(variable).stream().noneMatch(position -> position.id() == pemilik)) {
      throw new NotFound("position", pemilik);
    }
    boolean written =
        Objects.requireNonNull(transaction.execute(_ -> written(variable, seen, said)));
    return written
        ? pages.redirect(
            "/katalog/indikator/" + lineage,
            Notice.good(visit.w("catalogue.variable.saved", variable.name())))
        : page(409, variable, lineage, said, Saying.of(variable), null, true);
  }

  private boolean written(Variable variable, Saying seen, Saying said) {
    boolean written = store.write(variable.id(), seen, said);
    if (written && !seen.equals(said)) {
      stamps.raiseAll(variable.agencyId());
      trail.record(
          Change.of(
                  "catalogue.variable-changed",
                  "catalogue.variable/" + variable.id(),
                  variable.agencyId())
              .from(MAPPER.writeValueAsString(seen))
              .to(MAPPER.writeValueAsString(said)));
    }
    return written;
  }

  private Variable variable(long lineage, long id) {
    Variable variable = store.find(id, lineage).orElseThrow(() -> new NotFound("variable", id));
    gate.require(Action.CATALOGUE_EDIT, variable.agencyId());
    return variable;
  }

  private List<Position> owners(Variable variable) {
    return organizations.positions(variable.agencyId());
  }

  private View page(
      int status,
      Variable variable,
      long lineage,
      Saying typed,
      Saying seen,
      @Nullable String unitError,
      boolean conflict) {
    int others = store.indicatorCount(variable.id()) - 1;
    String indicator = "/katalog/indikator/" + lineage;
    var view =
        new VariableView(
            indicator + "/variabel/" + variable.id(),
            indicator,
            variable.name(),
            others > 0 ? visit.w("catalogue.variable.others", Integer.toString(others)) : "",
            Field.optional("satuan", visit.w("catalogue.variable.unit"))
                .withHint(visit.w("catalogue.variable.unit.hint"))
                .withValue(typed.unit())
                .withError(unitError),
            Field.optional("pemilik", visit.w("catalogue.variable.owner"))
                .withHint(visit.w("catalogue.variable.owner.hint")),
            ownerOptions(variable, typed),
            Field.of("cara", visit.w("catalogue.variable.adding"))
                .withHint(visit.w("catalogue.variable.adding.hint")),
            addingOptions(typed),
            seen,
            conflict);
    return pages.titled(
        status, "catalogue/variable-form", visit.w("catalogue.variable.title"), view);
  }

  private List<Option> ownerOptions(Variable variable, Saying typed) {
    List<Option> options = new ArrayList<>();
    options.add(
        new Option("", visit.w("catalogue.variable.owner.none"), typed.ownerPositionId() == null));
    for (Position position : owners(variable)) {
      options.add(
          new Option(
              Long.toString(position.id()),
              position.name(),
              Objects.equals(typed.ownerPositionId(), position.id())));
    }
    return options;
  }

  private List<Option> addingOptions(Saying typed) {
    return Arrays.stream(Adding.values())
        .map(adding ->
            new Option(
                adding.name(),
                visit.w("catalogue.adding." + adding.name() + ".long"),
                adding == typed.adding()))
        .toList();
  }

  private static @Nullable String blankAsNull(String text) {
    return text.isBlank() ? null : text.strip();
  }
}
