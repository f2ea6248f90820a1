package id.tolok.catalogue.web.concept;

import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Pager;
import id.tolok.shell.part.Tab;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The confirmed concepts.
///
/// @param searched whether the list is narrowed by a search
/// @param pager absent where all are shown
public record ConceptListView(
    List<Tab> tabs, Field search, boolean searched, List<ConceptRow> rows, @Nullable Pager pager) {

  /// A concept.
  ///
  /// @param coverage such as `4 dari 4 kecamatan`
  /// @param waiting proposals that wait; empty for none
  public record ConceptRow(
      String name,
      String address,
      String definition,
      String unit,
      String polarity,
      String kind,
      Badge coverage,
      String waiting) {}
}
