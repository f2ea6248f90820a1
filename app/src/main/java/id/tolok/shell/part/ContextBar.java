package id.tolok.shell.part;

import java.util.List;

/// The bar above every page where a person chooses what they work on.
///
/// @param agencies all to choose from; empty where they are too many for a plain choice
/// @param searched whether the agency is found by typing its name
/// @param agency name of the chosen agency; empty for all
public record ContextBar(
    List<Option> agencies,
    boolean searched,
    String agency,
    List<Option> years,
    List<Option> quarters) {
  public ContextBar {
    agencies = List.copyOf(agencies);
    years = List.copyOf(years);
    quarters = List.copyOf(quarters);
  }

  /// Whether there is more than one agency to choose from.
  public boolean choosing() {
    return searched || agencies.size() > 1;
  }
}
