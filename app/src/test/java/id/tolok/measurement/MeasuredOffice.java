package id.tolok.measurement;

import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.TestDecree;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.catalogue.variable.Variable;
import id.tolok.database.Scope;
import id.tolok.kernel.EntryPeriod;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Viewer;
import id.tolok.testing.Places;
import id.tolok.testing.SignedIn;
import id.tolok.testing.TestClock;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

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
    return new FigureKey(agencyId, variable(name).id(), EntryPeriod.parse(period).orElseThrow());
  }

  /// Somebody working here, as requests of theirs would be.
  public Viewer viewer(SignedIn person) {
    return new Viewer(
        OptionalLong.of(person.accountId()), person.login(), Set.of(agencyId), Viewer.Kind.PERSON);
  }

  /// Grants more time for a period.
  public void giveTime(BackdatedWork work, String period, LocalDate until) {
    var act = new Figure.Act(OptionalLong.empty(), "Penguji", TestClock.now());
    boolean granted =
        CurrentViewer.asProgram(() ->
            work.extend(
                agencyId,
                EntryPeriod.parse(period).orElseThrow(),
                until,
                "Data desa terlambat",
                act));
    if (!granted) {
      throw new IllegalStateException("no more time for " + period);
    }
  }

  /// Lets a variable have decimals.
  public void withFractions(JdbcClient jdbc, String variable) {
    CurrentViewer.asProgram(() -> {
      jdbc.sql("update catalogue.variable set fractions = 'ALLOWED' where variable_id = :variable")
          .param("variable", variable(variable).id())
          .update();
      return jdbc.sql("update tolok.stamp set number = number + 1 where agency_id = :agency")
          .param("agency", agencyId)
          .update();
    });
  }

  /// Makes an account hold a new position that answers for a variable, from 2020 on.
  public void ownedBy(JdbcClient jdbc, String variable, long accountId) {
    Scope.within(
        Scope.EVERYTHING,
        () -> {
          jdbc.sql(
                  """
                  with position as (
                    insert into organization.position (agency_id, name, kind)
                    values (:agency, 'Kepala Seksi ' || :account, 'STRUCTURAL') returning id),
                  official as (
                    insert into organization.official (agency_id, name)
                    values (:agency, 'Pemangku ' || :account) returning id),
                  holding as (
                    insert into organization.holding (agency_id, position_id, official_id, kind, first_day)
                    select :agency, position.id, official.id, 'DEFINITIVE', date '2020-01-01'
                    from position, official),
                  link as (
                    insert into access.account_official (account_id, official_id, agency_id)
                    select :account, official.id, :agency from official)
                  update catalogue.variable set owner_position_id = position.id
                  from position where variable_id = :variable
                  """)
              .param("agency", agencyId)
              .param("account", accountId)
              .param("variable", variable(variable).id())
              .update();
        });
  }
}
