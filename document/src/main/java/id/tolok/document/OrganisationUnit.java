package id.tolok.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A unit of the organisation as the document describes it.
///
/// @param parent name of the unit above, null for the top or where the document does not say
public record OrganisationUnit(
    String name, @Nullable String parent, List<String> duties, List<String> functions) {

  public OrganisationUnit {
    duties = List.copyOf(duties);
    functions = List.copyOf(functions);
  }
}
