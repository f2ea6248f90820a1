package id.tolok.lint;

/// A group of checks that look at the same thing.
@FunctionalInterface
interface Rule {

  void check(Subject subject, Remarks remarks);
}
