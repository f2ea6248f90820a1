package id.tolok.reporting.web.tree;

import org.jspecify.annotations.Nullable;

/// What the address of a tree may name; what it does not name is as in the bar above the page.
///
/// @param instansi key of an agency
/// @param tahun fiscal year
/// @param bentang stretch, as {@link id.tolok.results.StretchCode} writes it
/// @param dasar basis by its name
/// @param susunan `jabatan`, else by objective
/// @param tingkat how many levels below the agency are shown, from 1
record TreeAsked(
    @Nullable Long instansi,
    @Nullable Integer tahun,
    @Nullable String bentang,
    @Nullable String dasar,
    @Nullable String susunan,
    @Nullable Integer tingkat) {}
