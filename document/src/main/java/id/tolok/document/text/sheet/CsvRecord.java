package id.tolok.document.text.sheet;

import java.util.List;

/// The values of one record of a CSV file.
record CsvRecord(List<CsvValue> values) {

  CsvRecord {
    values = List.copyOf(values);
  }

  int width() {
    return values.size();
  }

  boolean isBlank() {
    return values.stream().allMatch(value -> value.text().isBlank());
  }
}
