package id.tolok.catalogue.concept;

import id.tolok.shell.viewer.NotFound;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A member of a concept that a person decides on.
public record Choice(long conceptId, long lineageId) {

  private static final Pattern FORM = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

  /// Reads `concept-lineage`, as forms send it.
  ///
  /// @throws NotFound where the text is none: no page of ours sends such
  public static Choice parse(String text) {
    var parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new NotFound("member of a concept", text);
    }
    return new Choice(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)));
  }

  /// The concepts chosen from, by key.
  public static Set<Long> concepts(Collection<Choice> choices) {
    return choices.stream().map(Choice::conceptId).collect(Collectors.toCollection(TreeSet::new));
  }

  /// The indicators chosen.
  public static Set<Long> lineages(Collection<Choice> choices) {
    return choices.stream().map(Choice::lineageId).collect(Collectors.toSet());
  }

  /// The indicators chosen of one concept.
  public static Set<Long> lineages(Collection<Choice> choices, long conceptId) {
    return choices.stream()
        .filter(choice -> choice.conceptId() == conceptId)
        .map(Choice::lineageId)
        .collect(Collectors.toSet());
  }

  @Override
  public String toString() {
    return conceptId + "-" + lineageId;
  }
}
