package id.tolok.intake.web.edit;

import id.tolok.intake.EditRequest;
import id.tolok.intake.EditRequest.Wish;
import id.tolok.intake.draft.edit.Edit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// An edit as a form sends it.
///
/// `jenis` says what is done, `kunci` names the edit so that one sent twice is kept once, `dilihat`
/// is the revision the person was looking at.
final class EditForm {

  private final MultiValueMap<String, String> values;

  EditForm(MultiValueMap<String, String> values) {
    this.values = values;
  }

  /// The request; nothing where the form asks for something that does not exist.
  Optional<EditRequest> request(long reviewId) {
    return wish().map(wish -> new EditRequest(reviewId, key(), seen(), wish));
  }

  private UUID key() {
    try {
      return UUID.fromString(value("kunci"));
    } catch (IllegalArgumentException _) {
      return UUID.randomUUID();
    }
  }

  private int seen() {
    return number("dilihat");
  }

  private Optional<Wish> wish() {
    return switch (value("jenis")) {
      case "urung" -> Optional.of(new Wish.Undo());
      case "ulang" -> Optional.of(new Wish.Redo());
      case "saran" -> Optional.of(new Wish.Take(value("temuan"), number("pilihan")));
      default -> edit().map(Wish.Make::new);
    };
  }

  private Optional<Edit> edit() {
    var item = value("item");
    return Optional.ofNullable(
        switch (value("jenis")) {
          case "tulis" -> new Edit.SetField(item, value("bidang"), value("nilai"));
          case "tambah" -> new Edit.AddRow(value("jabatan"), given("sesudah"), value("nilai"));
          case "hapus" -> new Edit.DeleteRow(item);
          case "gabung" -> new Edit.MergeRows(item, others(item));
          case "pisah" -> new Edit.SplitRow(item, value("bidang"), number("letak"));
          case "pindah" -> new Edit.MoveRow(item, value("jabatan"), given("sesudah"));
          case "jabatan-tambah" ->
              new Edit.AddPosition(value("nilai"), value("naskah"), given("sesudah"));
          case "jabatan-hapus" ->
              new Edit.DeletePosition(
                  item, value("isi").equals("hapus") ? Edit.WithRows.DELETE : Edit.WithRows.KEEP);
          case "abaikan" -> new Edit.DismissFinding(value("temuan"), value("nilai"));
          case "pulihkan" -> new Edit.RestoreFinding(value("temuan"));
          case "periksa" -> new Edit.CheckRow(item);
          case "batal-periksa" -> new Edit.UncheckRow(item);
          default -> null;
        });
  }

  private List<String> others(String item) {
    return values.getOrDefault("lain", List.of()).stream()
        .filter(other -> !other.equals(item))
        .toList();
  }

  private String value(String name) {
    var value = values.getFirst(name);
    return value == null ? "" : value;
  }

  private @Nullable String given(String name) {
    var value = value(name);
    return value.isEmpty() ? null : value;
  }

  private int number(String name) {
    var value = value(name);
    return value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
  }
}
