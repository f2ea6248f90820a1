package id.tolok.catalogue.registry;

import id.tolok.catalogue.concept.MemberText;
import id.tolok.catalogue.likeness.Likeness;
import java.util.Comparator;

/// Two indicators and how alike they are.
record Judged(MemberText one, MemberText other, Likeness likeness) {

  /// The most alike first; among equals the older.
  static final Comparator<Judged> NEAREST_FIRST =
      Comparator.comparingDouble((Judged pair) -> -pair.likeness().share())
          .thenComparingLong(pair -> pair.one().lineageId())
          .thenComparingLong(pair -> pair.other().lineageId());
}
