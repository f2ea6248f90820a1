package id.tolok.planning.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A code of the national budget nomenclature: programme `7.01.02`, activity `7.01.02.2.01`,
/// sub-activity `7.01.02.2.01.0003` (two digits before 2023). Permendagri 90/2019 and its updates.
///
/// @param text as the nomenclature writes it
public record BudgetCode(String text) {

  private static final Pattern FORM =
      Pattern.compile("\\d\\.\\d{2}\\.\\d{2}(\\.[12]\\.\\d{2}(\\.\\d{2}|\\.\\d{4})?)?");

  private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");
  private static final int LEVEL_PLACE = 3;
  private static final int LAST_PLACE = 5;

  /// Reads a code, also as older exports write it: without leading zeros, with `02` for `2`, with
  /// blanks. Empty where it is none.
  public static Optional<BudgetCode> read(String written) {
    List<String> parts = List.of(written.replaceAll("\\s+", "").split("\\.", -1));
    var normal = new ArrayList<String>();
    for (int place = 0; place < parts.size(); place++) {
      if (!DIGITS.matcher(parts.get(place)).matches()) {
        return Optional.empty();
      }
      normal.add(part(place, parts.get(place)));
    }
    String text = String.join(".", normal);
    return FORM.matcher(text).matches() ? Optional.of(new BudgetCode(text)) : Optional.empty();
  }

  private static String part(int place, String digits) {
    String bare = digits.replaceFirst("^0+(?=\\d)", "");
    return switch (place) {
      case 0, LEVEL_PLACE -> bare;
      case LAST_PLACE -> digits.length() > 2 ? "0".repeat(4 - digits.length()) + digits : two(bare);
      default -> two(bare);
    };
  }

  private static String two(String digits) {
    return digits.length() < 2 ? "0" + digits : digits;
  }

  /// Whether another code stands under this one.
  public boolean contains(BudgetCode other) {
    return other.text.startsWith(text + ".");
  }
}
