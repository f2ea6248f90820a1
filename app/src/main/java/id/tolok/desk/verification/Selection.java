package id.tolok.desk.verification;

import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.FigureKey;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a verifier looks at: the figures of an agency's year that wait, of one period or owner
/// where that was chosen, and one of them.
///
/// @param period code of a period; empty for all
/// @param owner key of a position, `-` for figures nobody owns; empty for all
/// @param figure the one looked at, as {@link #code} writes it; empty for the first
record Selection(long agencyId, int year, String period, String owner, String figure) {

  static final String PAGE = "/verifikasi";

  private static final Pattern FIGURE = Pattern.compile("(\\d{1,18})\\.([\\w-]{4,8})");

  static Selection of(
      long agencyId,
      int year,
      @Nullable String period,
      @Nullable String owner,
      @Nullable String figure) {
    return new Selection(agencyId, year, plain(period), plain(owner), plain(figure));
  }

  /// Only what such an address can hold, so that it can be written into another one.
  private static String plain(@Nullable String given) {
    return given != null && given.matches("[\\w.-]{1,40}") ? given : "";
  }

  static String code(FigureKey key) {
    return key.variableId() + "." + key.period().code();
  }

  /// The figure a code of this agency means.
  static Optional<FigureKey> key(long agencyId, String code) {
    var form = FIGURE.matcher(code);
    if (!form.matches()) {
      return Optional.empty();
    }
    return EntryPeriod.parse(form.group(2))
        .map(period -> new FigureKey(agencyId, Long.parseLong(form.group(1)), period));
  }

  Selection at(FigureKey key) {
    return new Selection(agencyId, year, period, owner, code(key));
  }

  Selection atFirst() {
    return new Selection(agencyId, year, period, owner, "");
  }

  String address() {
    return PAGE
        + "?instansi="
        + agencyId
        + "&tahun="
        + year
        + part("periode", period)
        + part("pemilik", owner)
        + part("angka", figure);
  }

  private static String part(String name, String value) {
    return value.isEmpty() ? "" : "&" + name + "=" + value;
  }
}
