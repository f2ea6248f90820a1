package id.tolok.intake.draft;

import id.tolok.document.Catalogue;
import id.tolok.document.CatalogueFinding;
import id.tolok.document.OrganisationUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A catalogue while people correct it. Every item has an id that never changes, every field knows
/// what was read, where, and who changed it.
///
/// @param file name of the file that was read
/// @param sha256 hash of its bytes
/// @param decrees at least one, so that there is a head to fill in
/// @param organisation units as read
/// @param positions in the order of the document
/// @param remarks what the reader doubted, as read
/// @param dismissals findings set aside, by their keys
/// @param checks who held which row against the original, by the row's id
public record Draft(
    String file,
    String sha256,
    List<DraftDecree> decrees,
    List<OrganisationUnit> organisation,
    List<DraftPosition> positions,
    List<CatalogueFinding> remarks,
    Map<String, Dismissal> dismissals,
    Map<String, Stamp> checks) {

  public Draft {
    decrees = List.copyOf(decrees);
    organisation = List.copyOf(organisation);
    positions = List.copyOf(positions);
    remarks = List.copyOf(remarks);
    dismissals = Collections.unmodifiableMap(new LinkedHashMap<>(dismissals));
    checks = Collections.unmodifiableMap(new LinkedHashMap<>(checks));
  }

  /// The draft nobody has touched yet.
  public static Draft of(Catalogue catalogue) {
    return CatalogueDraft.of(catalogue);
  }

  /// The draft as a catalogue, as it would be accepted now.
  public Catalogue catalogue() {
    return DraftCatalogue.of(this);
  }

  /// All rows of all positions, in order.
  public List<DraftRow> rows() {
    return positions.stream().flatMap(position -> position.rows().stream()).toList();
  }

  public Optional<DraftRow> findRow(String id) {
    return positions.stream()
        .flatMap(position -> position.rows().stream())
        .filter(row -> row.id().equals(id))
        .findFirst();
  }

  public Optional<DraftPosition> findPosition(String id) {
    return positions.stream().filter(position -> position.id().equals(id)).findFirst();
  }

  /// The position a row stands under.
  public Optional<DraftPosition> findPositionOf(String rowId) {
    return positions.stream()
        .filter(position -> position.rows().stream().anyMatch(row -> row.id().equals(rowId)))
        .findFirst();
  }

  public Optional<DraftDecree> findDecree(String id) {
    return decrees.stream().filter(decree -> decree.id().equals(id)).findFirst();
  }

  /// The fields of a decree, position or row.
  public Optional<Cells> findCells(String item) {
    return findRow(item)
        .map(DraftRow::cells)
        .or(() -> findPosition(item).map(DraftPosition::cells))
        .or(() -> findDecree(item).map(DraftDecree::cells));
  }

  public Draft withDecrees(List<DraftDecree> changed) {
    return new Draft(file, sha256, changed, organisation, positions, remarks, dismissals, checks);
  }

  public Draft withPositions(List<DraftPosition> changed) {
    return new Draft(file, sha256, decrees, organisation, changed, remarks, dismissals, checks);
  }

  public Draft withDismissals(Map<String, Dismissal> changed) {
    return new Draft(file, sha256, decrees, organisation, positions, remarks, changed, checks);
  }

  public Draft withChecks(Map<String, Stamp> changed) {
    return new Draft(file, sha256, decrees, organisation, positions, remarks, dismissals, changed);
  }
}
