package id.tolok.organization.exchange;

import id.tolok.document.Catalogue;
import id.tolok.organization.Agency;
import id.tolok.organization.DecreePositions;
import id.tolok.organization.Organizations;
import id.tolok.organization.exchange.sheet.SheetColumn;
import id.tolok.organization.exchange.sheet.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Proposes the positions of an accepted decree, and takes those chosen.
@Component
public class DecreeImports implements DecreePositions {

  /// What a decree proposes.
  ///
  /// @param plan the rows are numbered in the order of the decree
  /// @param sure rows that surely are positions; others are tables under headings of their own
  public record Proposal(ImportPlan plan, Set<Integer> sure) {}

  private final Organizations organizations;
  private final Imports imports;

  DecreeImports(Organizations organizations, Imports imports) {
    this.organizations = organizations;
    this.imports = imports;
  }

  /// Everything the decree proposes.
  public Proposal propose(Catalogue catalogue, Agency agency) {
    var rows = DecreeRows.of(catalogue, AgencyState.of(agency, organizations));
    return new Proposal(imports.plan(rows.rows(), agency), rows.sure());
  }

  /// The part of a proposal that somebody chose, tried by the rules.
  public ImportPlan chosen(Catalogue catalogue, Agency agency, Set<Integer> chosen) {
    return imports.tried(part(catalogue, agency, chosen));
  }

  /// Applies what was chosen and shown.
  public Imports.Applied apply(
      Catalogue catalogue, Agency agency, Set<Integer> chosen, String shown, String source) {
    return imports.apply(part(catalogue, agency, chosen), shown, source);
  }

  /// A supervisor or unit that was not chosen and is not there yet is left out.
  private ImportPlan part(Catalogue catalogue, Agency agency, Set<Integer> chosen) {
    var state = AgencyState.of(agency, organizations);
    var kept =
        DecreeRows.of(catalogue, state).rows().stream()
            .filter(row -> chosen.contains(row.number()))
            .toList();
    var positions = keys(kept, SheetColumn.POSITION);
    var units = keys(kept, SheetColumn.UNIT);
    var rows = new ArrayList<SheetRow>();
    for (var row : kept) {
      String above = row.text(SheetColumn.SUPERVISOR);
      String around = row.text(SheetColumn.UNIT_PARENT);
      var known = row;
      if (!positions.contains(AgencyState.key(above)) && state.position(above) == null) {
        known = known.without(SheetColumn.SUPERVISOR);
      }
      if (!units.contains(AgencyState.key(around)) && state.unit(around) == null) {
        known = known.without(SheetColumn.UNIT_PARENT);
      }
      rows.add(known);
    }
    return imports.plan(rows, agency);
  }

  private static Set<String> keys(List<SheetRow> rows, SheetColumn column) {
    return rows.stream()
        .map(row -> AgencyState.key(row.text(column)))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public int apply(Catalogue catalogue, long agencyId, String source) {
    var agency = organizations.agency(agencyId);
    var proposal = propose(catalogue, agency);
    var plan = part(catalogue, agency, proposal.sure());
    return switch (imports.apply(plan, plan.fingerprint(), source)) {
      case Imports.Applied.Done(var _, var done) ->
          (int) (done.count(Step.Effect.ADD) + done.count(Step.Effect.CHANGE));
      case Imports.Applied.NotDone(var refused) ->
          throw new IllegalStateException("refused: " + refused.faults());
    };
  }
}
