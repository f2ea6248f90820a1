package id.tolok.catalogue.web.indicator;

import id.tolok.catalogue.AcceptedIndicator;
import id.tolok.catalogue.CatalogueVersion;
import id.tolok.catalogue.comparison.ComparedRow;
import id.tolok.catalogue.comparison.FieldDifference;
import id.tolok.catalogue.web.DifferenceWords;
import id.tolok.catalogue.web.indicator.IndicatorView.Change;
import id.tolok.catalogue.web.indicator.IndicatorView.ChangedField;
import id.tolok.shell.Visit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What each version changed on an indicator, newest first.
final class HistoryParts {

  private final Visit visit;
  private final DifferenceWords words;

  HistoryParts(Visit visit) {
    this.visit = visit;
    this.words = new DifferenceWords(visit.words());
  }

  /// @param through the indicator in each version, oldest first
  List<Change> of(List<AcceptedIndicator> through, List<CatalogueVersion> versions) {
    Map<Long, CatalogueVersion> byId =
        versions.stream().collect(Collectors.toMap(CatalogueVersion::id, Function.identity()));
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < through.size(); i++) {
      CatalogueVersion version = Objects.requireNonNull(byId.get(through.get(i).versionId()));
      List<ChangedField> fields = i == 0 ? List.of() : fields(through.get(i - 1), through.get(i));
      changes.add(new Change(name(version), detail(version), state(i, fields), fields));
    }
    Collections.reverse(changes);
    return changes;
  }

  /// `Versi 2, berlaku sejak 1 Januari 2026`.
  String name(CatalogueVersion version) {
    return visit.w(
        "catalogue.version.name",
        Integer.toString(version.number()),
        visit.format().date(version.validFrom()));
  }

  private String detail(CatalogueVersion version) {
    String number = version.decree().number();
    return number == null
        ? version.acceptance().fileName()
        : visit.w("catalogue.version.decree", number);
  }

  private String state(int place, List<ChangedField> fields) {
    if (place == 0) {
      return visit.w("catalogue.indicator.history.first");
    }
    return fields.isEmpty()
        ? visit.w("catalogue.indicator.history.same")
        : visit.w("catalogue.indicator.history.changed", Integer.toString(fields.size()));
  }

  private List<ChangedField> fields(AcceptedIndicator before, AcceptedIndicator after) {
    return FieldDifference.between(row(before), row(after)).stream()
        .map(field -> new ChangedField(words.label(field), words.change(field)))
        .toList();
  }

  private static ComparedRow row(AcceptedIndicator indicator) {
    return ComparedRow.of(
        OptionalLong.of(indicator.lineageId()),
        indicator.position().name(),
        indicator.ordinal(),
        indicator.stated(),
        Set.of());
  }
}
