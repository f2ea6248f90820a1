package id.tolok.catalogue.variable;

import id.tolok.kernel.EntryPeriod;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/// A module that can give figures by itself: the survey its index, the evaluation its score, the
/// budget its spending. Each such module has one as a bean; a variable may be bound to those there
/// are, and only those are offered.
public interface FigureSource {

  /// Its name in the database and in files, such as `survey-index`. Never changes.
  String code();

  /// Key of the words people read.
  String key();

  /// The figures of an agency's year by period, in the kind asked for; periods without one are
  /// absent, and what was entered for them by hand stays.
  Map<EntryPeriod, BigDecimal> figures(long agencyId, int year, EntryPeriod.Kind kind);

  /// Whether a variable of this name sounds like what is given here, so that it is offered where
  /// people still enter it by hand. A name says it, never a guess from figures.
  default boolean suits(String variableName) {
    return false;
  }

  /// What stands behind the figure of a period, in the language of the page being made; empty for a
  /// period without one and where nothing more can be said.
  default Optional<FigureOrigin> origin(long agencyId, EntryPeriod period) {
    return Optional.empty();
  }

  /// The page on which its figures come about; empty where there is none.
  default String address() {
    return "";
  }
}
