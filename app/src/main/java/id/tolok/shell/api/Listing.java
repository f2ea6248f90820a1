package id.tolok.shell.api;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A page of a list, as every list of the interface for programs answers.
///
/// @param items in the order of the list
/// @param next give it as `after` to get the next page; absent on the last
public record Listing<T>(List<T> items, @Nullable String next) {

  public static final int LIMIT_DEFAULT = 50;
  public static final int LIMIT_MAX = 200;

  public Listing {
    items = List.copyOf(items);
  }

  /// Makes a page from one row more than it shows: that row only tells that there is another page.
  public static <T> Listing<T> of(List<T> rows, int limit, Function<T, PageKey> key) {
    if (rows.size() <= limit) {
      return new Listing<>(rows, null);
    }
    var shown = rows.subList(0, limit);
    return new Listing<>(shown, key.apply(shown.getLast()).text());
  }

  /// The page size asked for, checked.
  ///
  /// @throws ApiFault where it is not between 1 and {@link #LIMIT_MAX}
  public static int limit(@Nullable Integer asked) {
    int limit = asked == null ? LIMIT_DEFAULT : asked;
    if (limit < 1 || limit > LIMIT_MAX) {
      throw ApiFault.badValue("limit", String.valueOf(limit), "1–" + LIMIT_MAX);
    }
    return limit;
  }

  public <R> Listing<R> map(Function<? super T, ? extends R> change) {
    return new Listing<>(items.stream().<R>map(change).toList(), next);
  }
}
