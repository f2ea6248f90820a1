package id.tolok.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "formula")
final class FormulaCommand extends Help implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1")
  private String text = "";

  FormulaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.data().println(id.tolok.formula.Formulas.read(text, null));
    return 0;
  }
}
