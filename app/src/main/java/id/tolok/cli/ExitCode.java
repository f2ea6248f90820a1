package id.tolok.cli;

/// What the program's exit code tells the one who called it.
final class ExitCode {

  static final int CLEAN = 0;
  static final int FINDINGS = 1;
  static final int COULD_NOT = 2;

  private ExitCode() {}
}
