package id.tolok.results.web.text;

/// Whether something moved. Part `results/part/trend`.
///
/// @param style `up`, `down`, `same` or empty where nothing can be compared
/// @param icon name of a Bootstrap icon; empty likewise
/// @param text by how much, such as `naik 4,20 poin`; empty likewise
public record TrendView(String style, String icon, String text) {}
