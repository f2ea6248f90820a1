package id.tolok.results.web.text;

import id.tolok.shell.part.MarkView;

/// An average with what stands behind it. Part `results/part/average`.
///
/// @param percent such as `92,41%`; empty where nothing was measured
/// @param coverage such as `17 dari 23 terukur`
/// @param mark neutral while something is not measured
/// @param address where it is explained; empty where it is not
public record AverageView(String percent, String coverage, MarkView mark, String address) {

  /// The same, explained at an address.
  public AverageView explainedAt(String place) {
    return new AverageView(percent, coverage, mark, place);
  }
}
