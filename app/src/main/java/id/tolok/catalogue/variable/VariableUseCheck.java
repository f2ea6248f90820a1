package id.tolok.catalogue.variable;

import java.util.Map;

/// Tells which variables somebody already gave figures for. What changes their meaning is refused
/// then, with the number as the reason. Given as a bean by the module that keeps figures.
public interface VariableUseCheck {

  /// How many figures each variable of an agency has, whatever their state; variables without one
  /// are absent.
  Map<Long, Integer> figureCounts(long agencyId);
}
