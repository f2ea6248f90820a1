package id.tolok.results.web.choice;

import org.jspecify.annotations.Nullable;

/// What the address of a page of results may name; what it does not name is as in the bar above the
/// page.
///
/// @param instansi key of an agency
/// @param tahun fiscal year
/// @param bentang stretch, as {@link id.tolok.results.StretchCode} writes it
/// @param dasar basis by its name
/// @param menurut `jabatan`, else by objective
public record Asked(
    @Nullable Long instansi,
    @Nullable Integer tahun,
    @Nullable String bentang,
    @Nullable String dasar,
    @Nullable String menurut) {}
