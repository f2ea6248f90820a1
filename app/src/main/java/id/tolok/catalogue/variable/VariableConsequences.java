package id.tolok.catalogue.variable;

import java.util.List;

/// Shows which results a change of a variable changes, before it is accepted. Given as a bean by
/// the module that plans.
public interface VariableConsequences {

  /// A result that changes, ready to be read.
  ///
  /// @param indicator its name
  /// @param period such as `Triwulan I`
  record ChangedResult(String indicator, String period, String before, String after) {}

  /// What changes in a year where some variables are as given.
  List<ChangedResult> of(long agencyId, int year, List<Variable> changed);
}
