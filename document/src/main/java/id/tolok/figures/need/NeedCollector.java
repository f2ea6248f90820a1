package id.tolok.figures.need;

import id.tolok.figures.FigureKey;
import id.tolok.figures.MeasuredIndicator;
import id.tolok.formula.Expression.TimeModifier;
import id.tolok.formula.FormulaKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Gathers the figures that indicators ask for: the same words in one document are one figure,
/// whoever asks.
final class NeedCollector {

  private final Map<FigureKey, Draft> drafts = new LinkedHashMap<>();
  private final Map<FigureKey, List<FigureKey>> wholes = new LinkedHashMap<>();
  private final AddingRules rules = new AddingRules(CountedThings.load());

  private static final class Draft {
    private final String document;
    private final String name;
    private final NeededFigure.Source source;
    private final Set<String> owners = new LinkedHashSet<>();
    private final Set<String> indicators = new LinkedHashSet<>();
    private final Set<TimeModifier> moments = EnumSet.noneOf(TimeModifier.class);
    private @Nullable String unit;
    private boolean partOfIndex;

    Draft(String document, String name, NeededFigure.Source source) {
      this.document = document;
      this.name = name;
      this.source = source;
    }
  }

  void add(
      MeasuredIndicator measured,
      String name,
      NeededFigure.Source source,
      Set<TimeModifier> moments) {
    var draft =
        drafts.computeIfAbsent(
            FigureKey.of(measured.document(), name),
            _ -> new Draft(measured.document(), name.strip(), source));
    draft.owners.add(measured.owner());
    draft.indicators.add(measured.indicator().indicator());
    draft.moments.addAll(moments);
    draft.partOfIndex |= AddingRules.isIndex(measured.indicator().indicator());
    if (draft.unit == null) {
      draft.unit = statedUnit(measured, source).orElse(null);
    }
  }

  /// The indicator's unit is the figure's own where the figure is the indicator, or its only count.
  private static Optional<String> statedUnit(
      MeasuredIndicator measured, NeededFigure.Source source) {
    String unit = measured.indicator().unit();
    boolean same =
        source == NeededFigure.Source.INDICATOR
            || (measured.indicator().formula().kind() == FormulaKind.COUNT && !"%".equals(unit));
    return same ? Optional.ofNullable(unit) : Optional.empty();
  }

  /// Two figures, one of which is a share of the other.
  void addShare(String document, String part, String whole) {
    wholes
        .computeIfAbsent(FigureKey.of(document, whole), _ -> new ArrayList<>())
        .add(FigureKey.of(document, part));
  }

  List<NeededFigure> figures() {
    Map<FigureKey, AddingGuess> guesses = new LinkedHashMap<>();
    drafts.forEach((key, draft) -> guesses.put(key, guess(draft)));
    wholes.forEach((whole, parts) ->
        parts.stream()
            .map(guesses::get)
            .filter(Objects::nonNull)
            .forEach(part -> guesses.computeIfPresent(whole, (_, own) -> rules.whole(part, own))));
    var figures = new ArrayList<NeededFigure>();
    for (Map.Entry<FigureKey, Draft> entry : drafts.entrySet()) {
      Draft draft = entry.getValue();
      figures.add(
          new NeededFigure(
              draft.document,
              draft.name,
              draft.source,
              List.copyOf(draft.owners),
              unit(draft),
              Objects.requireNonNull(guesses.get(entry.getKey())),
              draft.moments,
              List.copyOf(draft.indicators)));
    }
    return figures;
  }

  private AddingGuess guess(Draft draft) {
    return rules.guess(draft.name, draft.source, unit(draft), draft.partOfIndex);
  }

  private @Nullable String unit(Draft draft) {
    return draft.unit == null ? rules.unit(draft.name).orElse(null) : draft.unit;
  }
}
