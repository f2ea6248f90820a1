package id.tolok.results.web.text;

/// An average with what stands behind it. Part `results/part/average`.
///
/// @param percent such as `92,41 %`; empty where nothing was measured
/// @param coverage such as `17 dari 23 terukur`
/// @param mark neutral while something is not measured
public record AverageView(String percent, String coverage, MarkView mark) {}
