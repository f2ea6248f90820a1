package id.tolok.document.extract.row;

import id.tolok.document.heading.Field;
import java.util.List;
import java.util.Optional;

/// The header of an indicator table.
///
/// @param columns understood columns, left to right, each field once unless it has periods
/// @param width number of grid columns the header covers
/// @param firstRow index of the first header row
/// @param dataRow index of the first row below the header
public record TableHeader(List<Column> columns, int width, int firstRow, int dataRow) {

  public TableHeader {
    columns = List.copyOf(columns);
  }

  public boolean has(Field field) {
    return columns.stream().anyMatch(column -> column.heading().field() == field);
  }

  /// The heading of a field as printed.
  public Optional<String> title(Field field) {
    return columns.stream()
        .filter(column -> column.heading().field() == field)
        .map(Column::title)
        .findFirst();
  }

  double score() {
    return columns.stream().mapToDouble(column -> column.heading().score()).average().orElse(0);
  }
}
