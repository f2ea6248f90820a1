package id.tolok.catalogue.web.indicator;

import id.tolok.catalogue.store.VariableStore.Saying;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import java.util.List;

/// The form of a variable.
///
/// @param others how many other indicators ask for the same quantity, in words; empty for none
/// @param conflict whether somebody else changed it meanwhile
public record VariableView(
    String address,
    String indicatorAddress,
    String name,
    String others,
    Field unit,
    Field owner,
    List<Option> owners,
    Field adding,
    List<Option> addings,
    Saying seen,
    boolean conflict) {

  /// The owner the person saw, as the form carries it.
  public String seenOwner() {
    return seen.ownerPositionId() == null ? "" : seen.ownerPositionId().toString();
  }

  public String seenUnit() {
    return seen.unit() == null ? "" : seen.unit();
  }
}
