package id.tolok.cli;

/// What the program's exit code tells the one who called it.
public final class ExitCode {

  public static final int CLEAN = 0;
  public static final int FINDINGS = 1;
  public static final int COULD_NOT = 2;

  private ExitCode() {}
}
