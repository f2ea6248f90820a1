package id.tolok.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A position (jabatan): what a person holds, and what owns duties and indicators whoever holds it.
///
/// @param unitId the unit it stands in; absent for those directly under the agency
/// @param echelon `III.a`, `IV` ...; absent where it has none
/// @param supervisorId the position right above (atasan langsung); absent at the top
/// @param duties what it has to do (tugas), in order
/// @param functions how it does so (fungsi), in order
/// @param order place among the positions of its agency, small first
/// @param version raised by each change
public record Position(
    long id,
    long agencyId,
    @Nullable Long unitId,
    String name,
    @Nullable String echelon,
    Kind kind,
    @Nullable Long supervisorId,
    List<String> duties,
    List<String> functions,
    int order,
    int version) {

  /// The three kinds of positions in the civil service.
  public enum Kind {
    /// Jabatan struktural.
    STRUCTURAL,
    /// Jabatan fungsional.
    FUNCTIONAL,
    /// Jabatan pelaksana.
    EXECUTIVE
  }

  public Position {
    duties = List.copyOf(duties);
    functions = List.copyOf(functions);
  }

  /// What a position is made from.
  public record Draft(
      long agencyId,
      @Nullable Long unitId,
      String name,
      @Nullable String echelon,
      Kind kind,
      @Nullable Long supervisorId,
      List<String> duties,
      List<String> functions,
      int order) {
    public Draft {
      name = Wording.of(name);
      echelon = Wording.orAbsent(echelon);
      duties = Wording.lines(duties);
      functions = Wording.lines(functions);
    }

    /// A structural position without anything further said about it.
    public static Draft of(long agencyId, String name) {
      return new Draft(agencyId, null, name, null, Kind.STRUCTURAL, null, List.of(), List.of(), 0);
    }

    public Draft under(@Nullable Long supervisor) {
      return new Draft(agencyId, unitId, name, echelon, kind, supervisor, duties, functions, order);
    }

    public Draft in(@Nullable Long unit) {
      return new Draft(agencyId, unit, name, echelon, kind, supervisorId, duties, functions, order);
    }

    public Draft ranked(@Nullable String written) {
      return new Draft(
          agencyId, unitId, name, written, kind, supervisorId, duties, functions, order);
    }

    public Draft charged(List<String> withDuties, List<String> withFunctions) {
      return new Draft(
          agencyId, unitId, name, echelon, kind, supervisorId, withDuties, withFunctions, order);
    }

    public Draft placed(int at) {
      return new Draft(agencyId, unitId, name, echelon, kind, supervisorId, duties, functions, at);
    }

    public Draft of(Kind other) {
      return new Draft(
          agencyId, unitId, name, echelon, other, supervisorId, duties, functions, order);
    }
  }

  public Draft draft() {
    return new Draft(agencyId, unitId, name, echelon, kind, supervisorId, duties, functions, order);
  }
}
