package id.tolok.results.explanation;

import id.tolok.results.NumberAddress;

/// Explains numbers, within the scope of the running work.
public interface ExplainedNumbers {

  /// What stands behind a number.
  ///
  /// @throws id.tolok.shell.viewer.NotFound where the indicator is out of scope or the year does
  ///   not measure it
  ExplainedNumber of(NumberAddress address);
}
