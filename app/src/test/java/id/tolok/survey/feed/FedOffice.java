package id.tolok.survey.feed;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.catalogue.variable.VariableBindings;
import id.tolok.formula.Value;
import id.tolok.measurement.MeasuredOffice;
import id.tolok.results.Basis;
import id.tolok.results.Scorecards;
import id.tolok.scorecard.Stretch;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.survey.PublicService;
import id.tolok.survey.Questionnaires;
import id.tolok.survey.Round;
import id.tolok.survey.RoundApproval;
import id.tolok.survey.RoundKind;
import id.tolok.survey.RoundWork;
import id.tolok.survey.SurveyBasics;
import id.tolok.survey.SurveyPlaces;
import id.tolok.survey.given.Channel;
import id.tolok.survey.given.GivenSheet;
import id.tolok.survey.given.Respondent;
import id.tolok.survey.given.SheetIntake;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.SignedIn;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// An office whose indicators are bound to the indexes of its rounds.
abstract class FedOffice {

  static final String DECREE =
      """
      Camat | Indeks Kepuasan Masyarakat
      Sekretaris | Nilai IKM Pelayanan Internal
      """;

  /// The worked example of the rules: 85.46, B. The sixth left the last element empty.
  static final List<String> WORKED_EXAMPLE =
      List.of(
          "433434434",
          "333433433",
          "443444444",
          "332433323",
          "444444444",
          "33343333-",
          "322433333",
          "433434434",
          "333443434",
          "443334434");

  static final Random TOKENS = new Random(20_261_120);

  @Autowired Places places;
  @Autowired People people;
  @Autowired VersionMaking making;
  @Autowired Catalogues catalogues;
  @Autowired VariableBindings bindings;
  @Autowired SurveyPlaces surveys;
  @Autowired SurveyBasics basics;
  @Autowired Questionnaires questionnaires;
  @Autowired RoundWork work;
  @Autowired SheetIntake intake;
  @Autowired RoundApproval approval;
  @Autowired Scorecards scorecards;
  @Autowired TransactionTemplate transactions;

  MeasuredOffice office;
  PublicService service;
  SignedIn planner;

  @BeforeEach
  void anOfficeWhoseIndexesAreBound() {
    office = MeasuredOffice.of(places, making, catalogues, DECREE);
    service = surveys.service(office.agencyId(), "Legalisasi");
    planner = people.at(office.agencyId(), Role.PLANNER);
    assertThat(CurrentViewer.asProgram(() -> bindings.takeOffers(office.agencyId())))
        .containsExactlyInAnyOrder("Indeks Kepuasan Masyarakat", "Nilai IKM Pelayanan Internal");
  }

  static List<String> alike(char score) {
    return java.util.Collections.nCopies(6, String.valueOf(score).repeat(9));
  }

  Round closed(RoundKind kind, String from, String until, List<String> scores) {
    var asked =
        kind == RoundKind.PUBLIC
            ? service
            : surveys.internalService(office.agencyId(), "Kepegawaian " + from);
    var round =
        surveys.open(office.agencyId(), surveys.draft(office.agencyId(), kind, from, until, asked));
    var sheets = scores.stream().map(each -> sheet(round, each)).toList();
    List<SheetIntake.Outcome> outcomes =
        CurrentViewer.asProgram(() -> transactions.execute(_ -> intake.giveAll(sheets)));
    assertThat(outcomes).containsOnly(SheetIntake.Outcome.KEPT);
    return surveys.closed(round);
  }

  GivenSheet sheet(Round round, String scores) {
    return new GivenSheet(
        round.agencyId(),
        round.id(),
        round.serviceIds().getFirst(),
        OptionalLong.empty(),
        Channel.PUBLIC,
        round.opensOn().atTime(9, 0).toInstant(ZoneOffset.UTC),
        Respondent.UNKNOWN,
        scores,
        new GivenSheet.FormToken(TOKENS.nextLong(), System.nanoTime()),
        0,
        null,
        OptionalLong.empty());
  }

  void approve(Round round) {
    assertThat(CurrentViewer.asProgram(() -> approval.approve(round.id())))
        .isInstanceOf(RoundApproval.Outcome.Approved.class);
  }

  String actual(int indicator, Stretch stretch) {
    return CurrentViewer.asProgram(() -> {
      var card = scorecards.of(office.agencyId(), 2024, Basis.APPROVED).card();
      return card.scored(lineage(indicator), stretch).actual() instanceof Value.Known(var number)
          ? number.stripTrailingZeros().toPlainString()
          : "-";
    });
  }

  long lineage(int indicator) {
    return CurrentViewer.asProgram(() -> {
      var version = catalogues.versions(office.agencyId()).getFirst();
      return catalogues.indicators(version.id()).get(indicator).lineageId();
    });
  }
}
