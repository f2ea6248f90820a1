package id.tolok.intake.carry;

import id.tolok.intake.draft.Draft;
import id.tolok.intake.draft.DraftPosition;
import id.tolok.intake.draft.DraftRow;
import id.tolok.intake.draft.edit.Edit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Says in Indonesian what an edit did, for a list of corrections that found no place.
final class FieldWords {

  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("number", "nomor"),
          Map.entry("objective", "sasaran"),
          Map.entry("indicator", "indikator"),
          Map.entry("definition", "definisi"),
          Map.entry("rationale", "alasan"),
          Map.entry("formulaText", "teks rumus"),
          Map.entry("expression", "rumus"),
          Map.entry("unit", "satuan"),
          Map.entry("polarity", "arah"),
          Map.entry("responsible", "penanggung jawab"),
          Map.entry("dataSource", "sumber data"),
          Map.entry("baseline", "kondisi awal"),
          Map.entry("note", "catatan"),
          Map.entry("name", "nama jabatan"),
          Map.entry("echelon", "eselon"),
          Map.entry("duties", "tugas"),
          Map.entry("functions", "fungsi"));

  private FieldWords() {}

  /// @param before the draft before the edit, to name what it speaks of
  static String of(Edit edit, Draft before) {
    return switch (edit) {
      case Edit.SetField(var item, var field, var value) ->
          name(item, before) + field(field) + " = " + value(value);
      case Edit.AddRow(_, _, var indicator) -> "tambah baris " + quoted(indicator);
      case Edit.DeleteRow(var row) -> "hapus baris " + name(row, before);
      case Edit.MergeRows(var into, _) -> "gabung baris ke " + name(into, before);
      case Edit.SplitRow(var row, _, _) -> "pisah baris " + name(row, before);
      case Edit.MoveRow(var row, _, _) -> "pindah baris " + name(row, before);
      case Edit.AddPosition(var name, _, _) -> "tambah jabatan " + quoted(name);
      case Edit.DeletePosition(var position, _) -> "hapus jabatan " + name(position, before);
      case Edit.AcceptSuggestion(_, var changes) -> of(changes, before);
      case Edit.DismissFinding(_, var reason) -> "abaikan temuan: " + reason;
      case Edit.RestoreFinding _ -> "tampilkan lagi temuan";
      case Edit.CheckRow(var row) -> "tandai sudah diperiksa " + name(row, before);
      case Edit.UncheckRow(var row) -> "tandai belum diperiksa " + name(row, before);
    };
  }

  private static String of(List<Edit.SetField> changes, Draft before) {
    return changes.isEmpty() ? "terima saran" : "terima saran: " + of(changes.getFirst(), before);
  }

  static String field(String key) {
    int dot = key.indexOf('.');
    if (dot > 0) {
      var period = key.substring(dot + 1);
      return key.startsWith("quarter") ? "target triwulan " + period : "target " + period;
    }
    return FIELDS.getOrDefault(key, key);
  }

  static String value(@Nullable String value) {
    return value == null || value.isBlank() ? "(kosong)" : quoted(value);
  }

  private static String name(String item, Draft draft) {
    Optional<String> name =
        draft
            .findRow(item)
            .map(DraftRow::name)
            .or(() -> draft.findPosition(item).map(DraftPosition::name));
    return name.map(found -> quoted(found) + ": ").orElse("");
  }

  private static String quoted(String text) {
    return "“" + (text.length() > 120 ? text.substring(0, 117) + "..." : text) + "”";
  }
}
