package id.tolok.document.extract;

import id.tolok.document.Indicator;
import id.tolok.document.OrganisationUnit;
import id.tolok.document.Position;
import id.tolok.document.decree.DecreeStructure;
import id.tolok.document.decree.line.TextLine;
import id.tolok.document.text.Block;
import id.tolok.kernel.Finding;
import java.util.ArrayList;
import java.util.List;

/// What a document says about positions, their indicators and the organisation.
public record Extraction(
    List<Position> positions, List<OrganisationUnit> organisation, List<Finding> findings) {

  public static final Extraction NOTHING = new Extraction(List.of(), List.of(), List.of());

  public Extraction {
    positions = List.copyOf(positions);
    organisation = List.copyOf(organisation);
    findings = List.copyOf(findings);
  }

  public static Extraction read(
      List<Block> blocks, List<TextLine> lines, DecreeStructure structure) {
    var findings = new ArrayList<Finding>();
    var drafts = new DocumentWalk(blocks, lines, structure, findings).drafts();
    var positions = new PositionBuilder(structure, findings).positions(drafts);
    return new Extraction(positions, OrganisationReader.read(lines), findings);
  }

  /// How many indicators all positions have.
  public int indicatorCount() {
    return positions.stream().map(Position::indicators).mapToInt(List<Indicator>::size).sum();
  }
}
