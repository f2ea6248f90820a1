package id.tolok.intake.carry;

import id.tolok.intake.draft.edit.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An edit of one reading as it would be made to another.
final class Translation {

  private final Counterparts counterparts;

  Translation(Counterparts counterparts) {
    this.counterparts = counterparts;
  }

  /// Empty where an item the edit speaks of has no counterpart.
  Optional<Edit> of(Edit edit) {
    return switch (edit) {
      case Edit.SetField set -> set(set).map(Edit.class::cast);
      case Edit.AddRow(var position, var after, var indicator) ->
          id(position).map(to -> new Edit.AddRow(to, near(after), indicator));
      case Edit.DeleteRow(var row) -> id(row).map(Edit.DeleteRow::new);
      case Edit.MergeRows(var into, var others) ->
          id(into).flatMap(to -> ids(others).map(rest -> new Edit.MergeRows(to, rest)));
      case Edit.SplitRow(var row, var field, int at) ->
          id(row).map(to -> new Edit.SplitRow(to, field, at));
      case Edit.MoveRow(var row, var position, var after) ->
          id(row)
              .flatMap(to -> id(position).map(place -> new Edit.MoveRow(to, place, near(after))));
      case Edit.AddPosition(var name, var decree, var after) ->
          id(decree).map(to -> new Edit.AddPosition(name, to, near(after)));
      case Edit.DeletePosition(var position, var rows) ->
          id(position).map(to -> new Edit.DeletePosition(to, rows));
      case Edit.AcceptSuggestion(var finding, var changes) ->
          all(changes).map(to -> new Edit.AcceptSuggestion(finding(finding), to));
      case Edit.DismissFinding(var finding, var reason) ->
          known(finding).map(to -> new Edit.DismissFinding(to, reason));
      case Edit.RestoreFinding(var finding) -> known(finding).map(Edit.RestoreFinding::new);
      case Edit.CheckRow(var row) -> id(row).map(Edit.CheckRow::new);
      case Edit.UncheckRow(var row) -> id(row).map(Edit.UncheckRow::new);
    };
  }

  private Optional<Edit.SetField> set(Edit.SetField set) {
    return id(set.item()).map(to -> new Edit.SetField(to, set.field(), set.value()));
  }

  private Optional<List<Edit.SetField>> all(List<Edit.SetField> changes) {
    var translated = new ArrayList<Edit.SetField>();
    for (var change : changes) {
      set(change).ifPresent(translated::add);
    }
    return translated.size() == changes.size() ? Optional.of(translated) : Optional.empty();
  }

  private Optional<String> id(String earlier) {
    return counterparts.find(earlier);
  }

  private Optional<List<String>> ids(List<String> earlier) {
    var later = earlier.stream().map(this::id).flatMap(Optional::stream).toList();
    return later.size() == earlier.size() ? Optional.of(later) : Optional.empty();
  }

  /// A neighbour that is gone only costs the exact place.
  private @Nullable String near(@Nullable String neighbour) {
    return neighbour == null ? null : id(neighbour).orElse(neighbour);
  }

  /// Keys of findings begin with the id of their item.
  private Optional<String> known(String finding) {
    int dot = finding.indexOf('.');
    if (dot <= 0) {
      return Optional.of(finding);
    }
    return id(finding.substring(0, dot)).map(item -> item + finding.substring(dot));
  }

  private String finding(String finding) {
    return known(finding).orElse(finding);
  }
}
