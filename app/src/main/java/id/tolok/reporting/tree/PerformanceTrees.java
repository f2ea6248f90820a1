package id.tolok.reporting.tree;

import id.tolok.catalogue.AcceptedPosition;
import id.tolok.catalogue.CatalogueVersion;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.variable.Variable;
import id.tolok.organization.Organizations;
import id.tolok.organization.Position;
import id.tolok.results.AgencyScorecard;
import id.tolok.results.Basis;
import id.tolok.results.Scorecards;
import id.tolok.scorecard.Stretch;
import id.tolok.shell.wording.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/// Makes the performance tree (pohon kinerja) of an agency's year from its decree, its organisation
/// and its results.
@Service
public class PerformanceTrees {

  private final Scorecards scorecards;
  private final Catalogues catalogues;
  private final Organizations organizations;

  PerformanceTrees(Scorecards scorecards, Catalogues catalogues, Organizations organizations) {
    this.scorecards = scorecards;
    this.catalogues = catalogues;
    this.organizations = organizations;
  }

  /// The whole tree; its root is the agency and has no children where the year has no decree.
  public TreeNode tree(
      Words words, long agencyId, int year, Stretch stretch, Basis basis, Arrangement by) {
    AgencyScorecard scorecard = scorecards.of(agencyId, year, basis);
    List<AcceptedPosition> stated =
        catalogues
            .versionOfYear(agencyId, year)
            .map(CatalogueVersion::id)
            .map(catalogues::positions)
            .orElse(List.of());
    List<Position> positions = organizations.positions(agencyId);
    Set<Long> unowned =
        catalogues.agencyVariables(agencyId).stream()
            .filter(variable ->
                variable.binding() instanceof Variable.Binding.Entered
                    && variable.ownerPositionId().isEmpty())
            .map(Variable::id)
            .collect(Collectors.toSet());
    var nodes = new TreeNodes(words, scorecard, stretch, unowned);
    var planting = new TreePlanting(words, nodes, stated, positions);
    return nodes.agency(
        organizations.agency(agencyId).name(), planting.below(by, scorecard.targets()));
  }

  /// The tree down to a level; what stood below is left out.
  public static TreeNode cut(TreeNode node, int levels) {
    return levels <= 0
        ? node.with(List.of())
        : node.with(node.children().stream().map(child -> cut(child, levels - 1)).toList());
  }
}
