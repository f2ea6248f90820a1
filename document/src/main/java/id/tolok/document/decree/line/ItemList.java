package id.tolok.document.decree.line;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects the items of one list from its lines: wrapped lines join their item, lists inside an
/// item stay in it, lines before any sign form an item of their own.
public final class ItemList {

  private static final int WIDEST_GAP = 4;

  private final List<List<String>> items = new ArrayList<>();
  private ListMarker.@Nullable Style style;
  private int last;

  public void add(String line) {
    var marker = ListMarker.of(line).filter(this::begins);
    if (marker.isPresent()) {
      style = marker.get().style();
      last = marker.get().ordinal();
      items.add(new ArrayList<>(List.of(marker.get().rest())));
    } else if (items.isEmpty()) {
      items.add(new ArrayList<>(List.of(line.strip())));
    } else {
      items.getLast().add(ListMarker.strip(line));
    }
  }

  /// Whether a sign starts the next item of this list rather than a list inside an item. Authors
  /// skip and repeat figures, so the next one need not be exact.
  private boolean begins(ListMarker marker) {
    if (style == null) {
      return marker.ordinal() <= 1 || items.isEmpty();
    }
    return marker.style() == style
        && (style == ListMarker.Style.BULLET
            || (marker.ordinal() >= last && marker.ordinal() <= last + WIDEST_GAP));
  }

  public boolean isEmpty() {
    return items.isEmpty();
  }

  public List<String> items() {
    return items.stream().map(Wording::joined).filter(item -> hasWords(item)).toList();
  }

  private static boolean hasWords(String item) {
    return item.chars().anyMatch(Character::isLetter);
  }

  /// Whether any item carries a sign.
  public boolean isMarked() {
    return style != null;
  }
}
