package id.tolok.desk;

import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.database.Stamps;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.FigureEntry;
import id.tolok.measurement.FigureEntry.Entry;
import id.tolok.measurement.MeasuredOffice;
import id.tolok.organization.OrganizationEdits;
import id.tolok.organization.Position;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.testing.Places;
import id.tolok.testing.SignedIn;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An office whose running quarter is filled in: a ratio of two counts and a count that nobody
/// owns.
public final class EntryOffice {

  static final String ACTIVE = "jumlah pos kamling aktif";
  static final String POSTS = "jumlah pos kamling";
  static final String SERVICES = "jumlah pelayanan";

  private final MeasuredOffice office;
  private final FigureEntry entry;
  private final EntryPeriod quarter;

  EntryOffice(
      Places places, VersionMaking making, Catalogues catalogues, FigureEntry entry, Clock clock) {
    this.office = MeasuredOffice.of(places, making, catalogues);
    this.entry = entry;
    var today = LocalDate.now(clock);
    this.quarter = EntryPeriod.quarter(today.getYear(), (today.getMonthValue() + 2) / 3);
  }

  long agencyId() {
    return office.agencyId();
  }

  String period() {
    return quarter.code();
  }

  long variable(String name) {
    return office.variable(name).id();
  }

  String page() {
    return "/pengisian?periode=" + period() + "&instansi=" + agencyId();
  }

  /// Where a variable's cell of the running quarter is on the page.
  String place(String name) {
    return "sel-" + variable(name) + "-" + period();
  }

  String field(String name) {
    return variable(name) + "." + period();
  }

  /// The months of the running quarter.
  List<String> months() {
    return List.of(
        EntryPeriod.month(quarter.year(), quarter.firstMonth()).code(),
        EntryPeriod.month(quarter.year(), quarter.firstMonth() + 1).code(),
        EntryPeriod.month(quarter.year(), quarter.lastMonth()).code());
  }

  /// Lets a position that nobody holds answer for a variable.
  void owned(OrganizationEdits edits, JdbcClient jdbc, String name) {
    CurrentViewer.asProgram(() -> {
      long position =
          edits.addPosition(Position.Draft.of(agencyId(), "Kepala Seksi Lain")).value().id();
      return jdbc.sql(
              "update catalogue.variable set owner_position_id = :position where variable_id ="
                  + " :variable")
          .param("position", position)
          .param("variable", variable(name))
          .update();
    });
  }

  /// Lets a variable have decimals.
  void withFractions(JdbcClient jdbc, String name) {
    office.withFractions(jdbc, name);
  }

  /// Asks for a variable by month.
  void monthly(JdbcClient jdbc, Stamps stamps, String name) {
    CurrentViewer.asProgram(() -> {
      jdbc.sql("update catalogue.variable set kind = 'MONTH' where variable_id = :variable")
          .param("variable", variable(name))
          .update();
      stamps.raiseAll(agencyId());
      return true;
    });
  }

  /// A figure somebody else gives meanwhile.
  void given(SignedIn person, String name, int seen, String amount) {
    CurrentViewer.as(
        office.viewer(person),
        () ->
            entry.save(
                new Entry(
                    office.key(name, period()),
                    seen,
                    new BigDecimal(amount),
                    null,
                    "memang begitu")));
  }
}
