package id.tolok.catalogue.web.variable;

import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import java.util.List;

/// The variables of an agency.
///
/// @param reason why nothing is shown, key of words; empty where something is
/// @param offers variables entered by hand that a module could give, each with the page where that
///   is said
/// @param agencies to choose from where none is chosen
/// @param ownerless how many have no owner, in words; empty for none
public record VariableListView(
    String agency,
    String reason,
    String action,
    Field search,
    Field owner,
    List<Option> owners,
    Field binding,
    List<Option> bindings,
    boolean filtered,
    String count,
    String ownerless,
    String ownerlessAddress,
    String likeAddress,
    List<Crumb> offers,
    List<Row> rows,
    List<Crumb> agencies) {

  /// @param uses how many indicators ask for it, in words
  /// @param figures how many figures there are, in words; empty for none
  public record Row(
      String name,
      String address,
      String owner,
      boolean owned,
      String unit,
      String kind,
      String adding,
      Badge binding,
      String uses,
      String figures) {}
}
