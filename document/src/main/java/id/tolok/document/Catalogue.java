package id.tolok.document;

import java.util.List;

/// What one file says about performance: its decrees, organisation, positions and indicators. The
/// JSON form is a contract (`tolok-catalogue/1`): keys are added, never renamed.
///
/// @param format always {@link #FORMAT}
/// @param file name of the file read, without folders
/// @param sha256 hash of its bytes, lower-case hex
/// @param decrees the legal acts found, in order; at least one where any indicator was found
/// @param organisation units and who is under whom, where the document tells
/// @param positions positions with their indicators, in order of the document
/// @param findings what the reader doubted; the linter's remarks are not among them
public record Catalogue(
    String format,
    String file,
    String sha256,
    List<Decree> decrees,
    List<OrganisationUnit> organisation,
    List<Position> positions,
    List<CatalogueFinding> findings) {

  public static final String FORMAT = "tolok-catalogue/1";

  public Catalogue {
    decrees = List.copyOf(decrees);
    organisation = List.copyOf(organisation);
    positions = List.copyOf(positions);
    findings = List.copyOf(findings);
  }
}
