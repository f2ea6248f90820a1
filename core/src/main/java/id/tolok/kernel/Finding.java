package id.tolok.kernel;

import java.util.List;

/// A remark on something a person wrote, shown beside the place it concerns.
///
/// @param code what kind of remark; key of its sentences
/// @param where place in the source text, lines and columns from 1
/// @param arguments values for the sentences, in the order they name them
public record Finding(FindingCode code, SourceSpan where, List<String> arguments) {

  public Finding {
    arguments = List.copyOf(arguments);
  }

  public static Finding of(FindingCode code, SourceSpan where, String... arguments) {
    return new Finding(code, where, List.of(arguments));
  }

  public Severity severity() {
    return code.severity();
  }
}
