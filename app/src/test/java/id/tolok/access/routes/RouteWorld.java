package id.tolok.access.routes;

import id.tolok.access.Accounts;
import id.tolok.access.NewAccount;
import id.tolok.access.Role;
import id.tolok.access.store.ProgramWork;
import id.tolok.catalogue.Catalogues;
import id.tolok.intake.AcceptRequest;
import id.tolok.intake.Concern;
import id.tolok.intake.Readings;
import id.tolok.intake.Reviews;
import id.tolok.intake.UploadOutcome;
import id.tolok.organization.Holding;
import id.tolok.organization.Official;
import id.tolok.organization.OrgUnit;
import id.tolok.organization.OrganizationEdits;
import id.tolok.organization.Position;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.survey.SurveyPlaces;
import id.tolok.testing.GoldenFile;
import id.tolok.testing.Places;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two regencies with agencies in which there is one of everything.
final class RouteWorld {

  private final OrganizationEdits edits;
  private final Readings readings;
  private final Reviews reviews;
  private final Catalogues catalogues;
  private final Accounts accounts;
  private final ProgramWork program;
  private final JdbcClient jdbc;
  private final SurveyPlaces surveys;

  final long regency;
  final Map<String, Long> own;
  final Map<String, Long> neighbour;
  final Map<String, Long> elsewhere;

  RouteWorld(
      Places places,
      OrganizationEdits edits,
      Readings readings,
      Reviews reviews,
      Catalogues catalogues,
      Accounts accounts,
      ProgramWork program,
      JdbcClient jdbc,
      SurveyPlaces surveys) {
    this.edits = edits;
    this.readings = readings;
    this.reviews = reviews;
    this.catalogues = catalogues;
    this.accounts = accounts;
    this.program = program;
    this.jdbc = jdbc;
    this.surveys = surveys;
    regency = places.regency("Kabupaten Rute");
    own = oneOfEverything(regency, places.agency(regency, "Kecamatan Rute Sendiri"));
    neighbour = oneOfEverything(regency, places.agency(regency, "Kecamatan Rute Tetangga"));
    long far = places.regency("Kabupaten Rute Lain");
    elsewhere = oneOfEverything(far, places.agency(far, "Kecamatan Rute Jauh"));
    List.of(own, neighbour, elsewhere).forEach(this::concepts);
  }

  /// Looked up at the end: what means the same is put together across the agencies of a regency.
  private void concepts(Map<String, Long> things) {
    things.put("concept", conceptOf(things.get("lineage")));
    things.put("other-concept", conceptOf(things.get("other-lineage")));
  }

  private long conceptOf(long lineageId) {
    return CurrentViewer.asProgram(() ->
        jdbc.sql(
                """
                select coalesce(min(concept_id), 0) from catalogue.concept_member
                where lineage_id = :lineage
                """)
            .param("lineage", lineageId)
            .query(Long.class)
            .single());
  }

  private Map<String, Long> oneOfEverything(long regencyId, long agencyId) {
    return CurrentViewer.asProgram(() -> {
      Map<String, Long> things = new HashMap<>();
      things.put("region", regencyId);
      things.put("agency", agencyId);
      organization(things, agencyId);
      intake(things, agencyId);
      survey(things, agencyId);
      targets(things, agencyId);
      things.put(
          "account",
          program.call(() ->
              accounts.invite(
                  NewAccount.of("rute-" + agencyId, "Orang Rute", agencyId, Role.READER))));
      return things;
    });
  }

  private void organization(Map<String, Long> things, long agencyId) {
    var unit = edits.addUnit(new OrgUnit.Draft(agencyId, null, "Seksi Rute", 1)).value();
    var position =
        edits
            .addPosition(
                new Position.Draft(
                    agencyId,
                    null,
                    "Kepala Seksi Rute",
                    null,
                    Position.Kind.STRUCTURAL,
                    null,
                    List.of(),
                    List.of(),
                    1))
            .value();
    var official =
        edits
            .addOfficial(new Official.Draft(agencyId, "Sari Rute", null, null, null, null))
            .value();
    var holding =
        edits
            .addHolding(
                new Holding.Draft(
                    position.id(),
                    official.id(),
                    Holding.Kind.DEFINITIVE,
                    LocalDate.parse("2026-01-01"),
                    null))
            .value();
    things.put("unit", unit.id());
    things.put("position", position.id());
    things.put("official", official.id());
    things.put("holding", holding.id());
  }

  private void survey(Map<String, Long> things, long agencyId) {
    var service = surveys.service(agencyId, "Layanan rute");
    var round = surveys.openNow(agencyId, service);
    things.put("service", service.id());
    things.put("point", surveys.point(agencyId, "Loket rute", service).id());
    things.put("round", round.id());
    things.put("questionnaire", round.questionnaireId());
  }

  private void targets(Map<String, Long> things, long agencyId) {
    things.put(
        "target-batch",
        jdbc.sql(
                """
                insert into planning.target_batch (agency_id, name, content_hash, written_count, years,
                  entered_by_name, entered_at)
                values (:agency, 'rute.xlsx', 'rute', 0, '{2026}', 'Orang Rute', now())
                returning batch_id
                """)
            .param("agency", agencyId)
            .query(Long.class)
            .single());
  }

  private void intake(Map<String, Long> things, long agencyId) {
    long accepted = read(agencyId, "diterima");
    var review = reviews.open(accepted);
    reviews.accept(
        new AcceptRequest(
            review.id(),
            LocalDate.parse("2026-01-01"),
            "dasar uji rute",
            review.revision(),
            EnumSet.allOf(Concern.Kind.class)));
    long open = read(agencyId, "ditinjau");
    things.put("reading", open);
    things.put("review", reviews.open(open).id());
    var version = catalogues.versions(agencyId).getFirst();
    var indicators = catalogues.indicators(version.id());
    things.put("version", version.id());
    things.put("other-lineage", indicators.getLast().lineageId());
    jdbc.sql(
            """
            select indicator.indicator_id, indicator.lineage_id, used.variable_id
            from catalogue.indicator indicator
            join catalogue.indicator_variable used using (indicator_id)
            where indicator.version_id = :version
            order by indicator.indicator_id, used.variable_id
            limit 1
            """)
        .param("version", version.id())
        .query((row, number) -> {
          things.put("indicator", row.getLong("indicator_id"));
          things.put("lineage", row.getLong("lineage_id"));
          things.put("variable", row.getLong("variable_id"));
          return number;
        })
        .single();
    things.put(
        "catalogue-position",
        jdbc.sql("select min(position_id) from catalogue.position where agency_id = :agency")
            .param("agency", agencyId)
            .query(Long.class)
            .single());
  }

  private long read(long agencyId, String mark) {
    var bytes = (sample() + "\n\n" + mark + " " + agencyId + "\n").getBytes(StandardCharsets.UTF_8);
    var outcome =
        readings.upload(new Readings.Upload(OptionalLong.of(agencyId), mark + ".txt", bytes));
    if (!(outcome instanceof UploadOutcome.Queued(long id))) {
      throw new IllegalStateException("not read: " + outcome);
    }
    var deadline = Instant.now().plus(Duration.ofMinutes(2));
    while (!readings.status(id).isEnded()) {
      if (Instant.now().isAfter(deadline)) {
        throw new IllegalStateException("reading takes too long");
      }
      LockSupport.parkNanos(20_000_000);
    }
    return id;
  }

  private static String sample() {
    try (var folders = Files.list(GoldenFile.root().resolve("samples"))) {
      var first =
          folders
              .map(folder -> folder.resolve("source.txt"))
              .filter(Files::exists)
              .sorted()
              .findFirst()
              .orElseThrow();
      return Files.readString(first);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
