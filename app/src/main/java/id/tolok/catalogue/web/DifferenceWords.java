package id.tolok.catalogue.web;

import id.tolok.catalogue.comparison.FieldDifference;
import id.tolok.catalogue.comparison.FieldDifference.Field;
import id.tolok.catalogue.comparison.WordDifference;
import id.tolok.catalogue.likeness.Conflict;
import id.tolok.shell.wording.Words;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Names fields and differences in the viewer's language.
public final class DifferenceWords {

  private final Words words;

  public DifferenceWords(Words words) {
    this.words = words;
  }

  /// `Target 2026`, `Formula`.
  public String label(FieldDifference difference) {
    String name = label(difference.field());
    return difference.detail().isEmpty() ? name : name + " " + difference.detail();
  }

  public String label(Field field) {
    return words.get("catalogue.field." + field.name());
  }

  /// The change word by word; directions in words.
  public WordDifference change(FieldDifference difference) {
    return difference.field() == Field.POLARITY
        ? WordDifference.between(polarity(difference.before()), polarity(difference.after()))
        : difference.words();
  }

  /// What a field says, as people read it.
  public String text(Field field, @Nullable String stated) {
    if (stated == null) {
      return "";
    }
    return field == Field.POLARITY ? polarity(stated) : stated;
  }

  public String polarity(@Nullable String code) {
    return code == null ? "" : words.get("catalogue.polarity." + code);
  }

  /// What speaks against adding two indicators, as one sentence.
  public String conflicts(Collection<Conflict> conflicts) {
    return conflicts.stream()
        .sorted()
        .map(conflict -> words.get("catalogue.conflict." + conflict.name()))
        .collect(Collectors.joining("; "));
  }
}
