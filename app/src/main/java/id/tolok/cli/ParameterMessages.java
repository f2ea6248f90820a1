package id.tolok.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in one Indonesian line what is wrong with a command line, and how to see the help.
final class ParameterMessages implements IParameterExceptionHandler {

  private final Console console;

  ParameterMessages(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException problem, String[] arguments) {
    CommandLine line = problem.getCommandLine();
    String help = "./" + line.getCommandSpec().qualifiedName() + " --help";
    console.say(sentence(problem) + "; lihat " + help);
    return ExitCode.COULD_NOT;
  }

  private static String sentence(ParameterException problem) {
    return switch (problem) {
      case MissingParameterException missing -> "belum disebutkan: " + labels(missing.getMissing());
      case UnmatchedArgumentException unmatched -> unknown(unmatched);
      case OverwrittenOptionException twice -> "disebut dua kali: " + label(twice.getArgSpec());
      default -> unusable(problem);
    };
  }

  private static String unknown(UnmatchedArgumentException unmatched) {
    String given = String.join(" ", unmatched.getUnmatched());
    List<String> near = unmatched.getSuggestions();
    String meant = near.isEmpty() ? "" : ", mungkin maksudnya: " + near.getFirst();
    return "tidak dikenal: " + given + meant;
  }

  private static String unusable(ParameterException problem) {
    ArgSpec argument = problem.getArgSpec();
    return argument == null
        ? "perintahnya tidak dapat dipahami"
        : "nilai "
            + problem.getValue()
            + " tidak dapat dipakai untuk "
            + label(argument)
            + choices(argument);
  }

  private static String choices(ArgSpec argument) {
    Object[] values = argument.type().getEnumConstants();
    return values == null
        ? ""
        : Arrays.stream(values)
            .map(value -> value.toString().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", ", " (pilihannya: ", ")"));
  }

  private static String labels(List<ArgSpec> arguments) {
    return arguments.stream().map(ParameterMessages::label).collect(Collectors.joining(", "));
  }

  private static String label(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
