package id.tolok.organization.exchange;

import id.tolok.document.Catalogue;
import id.tolok.organization.Agency;
import id.tolok.organization.DecreePositions;
import id.tolok.organization.Organizations;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

  /// A supervisor that was not chosen and is not there yet leaves the position under nobody.
  private ImportPlan part(Catalogue catalogue, Agency agency, Set<Integer> chosen) {
    var all = DecreeRows.of(catalogue, AgencyState.of(agency, organizations)).rows();
    var state = AgencyState.of(agency, organizations);
    var kept = all.stream().filter(row -> chosen.contains(row.number())).toList();
    var names = kept.stream().map(row -> AgencyState.key(row.text(SheetColumn.POSITION))).toList();
    var rows = new ArrayList<SheetRow>();
    for (var row : kept) {
      String above = row.text(SheetColumn.SUPERVISOR);
      boolean known =
          above.isEmpty()
              || names.contains(AgencyState.key(above))
              || state.position(above) != null;
      rows.add(known ? row : row.without(SheetColumn.SUPERVISOR));
    }
    return imports.plan(List.copyOf(rows), agency);
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
