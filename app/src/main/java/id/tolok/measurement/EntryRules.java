package id.tolok.measurement;

import java.util.Collection;
import java.util.Optional;

/// The rules of entry, gathered once for any number of figures: who may enter, whether the window
/// is open, whether the figure is on its way, its limits. Single entries and whole batches are
/// judged by the same rules.
public interface EntryRules {

  /// Gathers what it takes to judge figures of an agency for the viewer, in a handful of queries
  /// however many figures follow.
  ///
  /// @param years those the figures are of
  Judge judge(long agencyId, Collection<Integer> years);

  /// The rules as they stood when gathered. Asks nothing further.
  interface Judge {

    /// What stands against keeping a figure: a conflict, something unusual without a word of
    /// explanation, or a refusal. Empty where it may be kept.
    Optional<FigureEntry.Outcome> objection(FigureEntry.Entry entry);

    /// The figure as it is now; empty where there is none.
    Optional<Figure> current(FigureKey key);

    /// The same rules, knowing figures that are given together: a part is compared with the whole
    /// that comes with it, a figure with the one before it that does.
    Judge together(Collection<FigureEntry.Entry> entries);

    /// Whether a figure given now is marked as one of the past.
    boolean isBackfilled(FigureKey key);
  }
}
