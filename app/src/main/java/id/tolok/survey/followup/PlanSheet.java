package id.tolok.survey.followup;

import org.jspecify.annotations.Nullable;

/// What was typed into the form of a follow-up, as it was typed.
///
/// @param unsur code of the element
/// @param layanan key of the service; empty for all
/// @param tindakan what is to be done
/// @param waktu the day until which, as 2026-07-05
/// @param jabatan key of the position that answers for it
public record PlanSheet(
    @Nullable String unsur,
    @Nullable String layanan,
    @Nullable String tindakan,
    @Nullable String waktu,
    @Nullable String jabatan) {

  public static final int ACTION_MAX = 1000;

  /// A field of the form.
  public enum Place {
    UNSUR,
    LAYANAN,
    TINDAKAN,
    WAKTU,
    JABATAN
  }
}
