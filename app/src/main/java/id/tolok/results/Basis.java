package id.tolok.results;

/// Which figures count.
public enum Basis {
  /// Everything entered: what the office itself works with.
  ENTERED,
  /// What was handed in, and where a correction is on its way what was approved before: what the
  /// regency sees.
  SUBMITTED,
  /// What was approved: what the public sees and what is printed as final.
  APPROVED
}
