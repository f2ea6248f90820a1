package id.tolok.measurement.batch;

import id.tolok.access.Role;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.measurement.FigureBatches;
import id.tolok.measurement.FigureBatches.Order;
import id.tolok.measurement.FigureBatches.Outcome;
import id.tolok.measurement.FigureBatches.Row;
import id.tolok.measurement.FigureBatches.Source;
import id.tolok.measurement.MeasuredOffice;
import id.tolok.measurement.Measurements;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Viewer;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An office that is given figures in batches, and what became of them in the shorthand of its
/// tests.
abstract class BatchOffice {

  static final String SERVICES = "jumlah pelayanan";
  static final String POSTS = "jumlah pos kamling";
  static final String ACTIVE = "jumlah pos kamling aktif";
  static final String NOW = "2026-Q4";

  @Autowired Places places;
  @Autowired People people;
  @Autowired VersionMaking making;
  @Autowired Catalogues catalogues;
  @Autowired FigureBatches batches;
  @Autowired Measurements measurements;
  @Autowired JdbcClient jdbc;

  MeasuredOffice office;
  Viewer planner;

  @BeforeEach
  void office() {
    office = MeasuredOffice.of(places, making, catalogues);
    planner = office.viewer(people.at(office.agencyId(), Role.PLANNER));
  }

  Order order(Row... rows) {
    return new Order(office.agencyId(), Source.PROGRAM, "uji", List.of(rows));
  }

  static Row row(String name, String period, @Nullable String amount) {
    return new Row(
        "b1",
        null,
        null,
        name,
        period,
        amount == null ? null : new BigDecimal(amount),
        null,
        null,
        null);
  }

  String written(Row... rows) {
    var numbered = new java.util.ArrayList<Row>();
    for (int i = 0; i < rows.length; i++) {
      var row = rows[i];
      numbered.add(
          new Row(
              "b" + (i + 1),
              row.variableId(),
              row.indicatorId(),
              row.name(),
              row.period(),
              row.amount(),
              row.note(),
              row.word(),
              row.seenVersion()));
    }
    return switch (CurrentViewer.as(
        planner, () -> batches.write(order(numbered.toArray(Row[]::new))))) {
      case Outcome.Kept(var batch) -> "kept " + batch.writtenCount() + " of " + batch.rowCount();
      case Outcome.NothingNew(var before, var rowCount) ->
          "nothing new" + before.map(batch -> ", batch of " + batch.rowCount()).orElse("");
      case Outcome.NotKept(var plan) ->
          plan.faults().stream()
              .map(fault ->
                  fault.place() + " " + fault.column() + " " + fault.code() + " " + fault.message())
              .collect(Collectors.joining("; ", "faulty ", ""));
    };
  }

  /// As handing in leaves it; the steps before have rules of their own.
  void handIn() {
    CurrentViewer.asProgram(() ->
        jdbc.sql(
                "update measurement.figure set state = 'SUBMITTED', version = version + 1 where"
                    + " agency_id = :agency and variable_id = :variable")
            .param("agency", office.agencyId())
            .param("variable", office.variable(SERVICES).id())
            .update());
  }

  String figures() {
    return CurrentViewer.as(planner, () -> measurements.figures(office.agencyId(), 2026)).stream()
        .map(figure ->
            name(figure.key().variableId())
                + " "
                + figure.amount()
                + " "
                + figure.state()
                + " v"
                + figure.version())
        .sorted()
        .collect(Collectors.joining(", "));
  }

  String name(long variableId) {
    return List.of(SERVICES, POSTS, ACTIVE).stream()
        .filter(each -> office.variable(each).id() == variableId)
        .findFirst()
        .orElseThrow();
  }

  String history() {
    return CurrentViewer.as(planner, () -> measurements.history(office.key(SERVICES, NOW))).stream()
        .map(event -> "v" + event.version() + " " + event.amount())
        .collect(Collectors.joining(", "));
  }
}
