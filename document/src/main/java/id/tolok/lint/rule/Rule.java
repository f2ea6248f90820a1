package id.tolok.lint.rule;

/// A group of checks that look at the same thing.
@FunctionalInterface
public interface Rule {

  void check(Subject subject, Remarks remarks);
}
