package id.tolok.measurement;

import id.tolok.access.Role;
import id.tolok.catalogue.TestDecree;
import id.tolok.catalogue.Variable;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.database.Scope;
import id.tolok.kernel.EntryPeriod;
import id.tolok.shell.CurrentViewer;
import id.tolok.shell.Viewer;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.SignedIn;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// An office with a decree, its variables by name, and people who work there.
public final class MeasuredOffice {

  /// A ratio of two counts and a count, kept by two positions.
  public static final String DECREE =
      """
      Kepala Seksi Trantib | Persentase pos kamling aktif | [jumlah pos kamling aktif] / [jumlah pos kamling] * 100
      Kepala Seksi Pelayanan | Jumlah pelayanan | [jumlah pelayanan]
      """;

  private final long agencyId;
  private final Map<String, Variable> variables;

  private MeasuredOffice(long agencyId, Map<String, Variable> variables) {
    this.agencyId = agencyId;
    this.variables = variables;
  }

  public static MeasuredOffice of(Places places, VersionMaking making, Catalogues catalogues) {
    return of(places, making, catalogues, DECREE);
  }

  public static MeasuredOffice of(
      Places places, VersionMaking making, Catalogues catalogues, String decree) {
    long agency = places.agency(places.regency("Nusa Ukur"), "Kecamatan Ukur");
    return CurrentViewer.asProgram(() -> {
      making.make(TestDecree.of(decree).acceptedFor(agency, "2024-01-02"));
      return new MeasuredOffice(
          agency,
          catalogues.agencyVariables(agency).stream()
              .collect(Collectors.toMap(Variable::name, Function.identity())));
    });
  }

  public long agencyId() {
    return agencyId;
  }

  public Variable variable(String name) {
    Variable found = variables.get(name);
    if (found == null) {
      throw new IllegalArgumentException(name + " is none of " + variables.keySet());
    }
    return found;
  }

  public FigureKey key(String name, String period) {
    return new FigureKey(
        agencyId, variable(name).id(), EntryPeriod.parse(period).orElseThrow());
  }

  /// Somebody working here, as requests of theirs would be.
  public Viewer viewer(SignedIn person) {
    return new Viewer(
        OptionalLong.of(person.accountId()), person.login(), Set.of(agencyId), Viewer.Kind.PERSON);
  }
}
