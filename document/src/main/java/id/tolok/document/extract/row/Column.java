package id.tolok.document.extract.row;

import id.tolok.document.heading.Field;
import id.tolok.document.heading.Heading;
import java.util.regex.Pattern;

/// A column of a table whose heading was understood.
///
/// @param index from 0
/// @param title the heading as printed
record Column(int index, Heading heading, String title) {

  private static final Pattern BRACKETED = Pattern.compile("\\([^)]*(?:\\)|$)");
  private static final Pattern FORMULA_WORD = Pattern.compile("(?i)formul|rumus|hitung|pengukuran");

  /// What its cells hold. A heading that names the formula beside the explanation promises a
  /// formula in every cell; labels inside the cell set the rest apart.
  Field field() {
    boolean promised =
        heading.field() == Field.EXPLANATION
            && FORMULA_WORD.matcher(BRACKETED.matcher(title).replaceAll("")).find();
    return promised ? Field.FORMULA : heading.field();
  }
}
