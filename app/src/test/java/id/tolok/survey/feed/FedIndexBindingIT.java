package id.tolok.survey.feed;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.catalogue.variable.Variable;
import id.tolok.formula.Value;
import id.tolok.measurement.MeasuredOffice;
import id.tolok.planning.Consequences;
import id.tolok.planning.Targets;
import id.tolok.scorecard.Stretch;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.survey.Round;
import id.tolok.survey.RoundKind;
import id.tolok.survey.number.IndexConsequences;
import id.tolok.testing.ServerTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// A binding to an index is offered, and a round approved, with what either would change.
@ServerTest
class FedIndexBindingIT extends FedOffice {

  @Autowired private IndexConsequences consequences;
  @Autowired private Consequences results;
  @Autowired private Targets targets;

  @Test
  void bindingIsOfferedWithWhatItWouldChangeAndKeptByThePerson() {
    var office =
        MeasuredOffice.of(places, making, catalogues, "Camat | Indeks Kepuasan Masyarakat");
    var planner = people.at(office.agencyId(), Role.PLANNER);
    var own = surveys.service(office.agencyId(), "Legalisasi");
    this.office = office;
    this.service = own;
    approve(closed(RoundKind.PUBLIC, "2024-01-01", "2024-03-31", WORKED_EXAMPLE));
    String sheet = "/variabel/" + office.variable("Indeks Kepuasan Masyarakat").id();
    var offer = Jsoup.parse(planner.get(sheet).body()).select("a[href*=sumber]");
    assertThat(offer.attr("href")).isEqualTo(sheet + "?sumber=survey-index");
    assertThat(
            Jsoup.parse(planner.get("/variabel?instansi=" + office.agencyId()).body())
                .select("a[href='" + offer.attr("href") + "']")
                .text())
        .isEqualTo("Indeks Kepuasan Masyarakat");
    var chosen = Jsoup.parse(planner.get(offer.attr("href") + "&tahun=2024").body());
    assertThat(chosen.select("select[name=modul] option[selected]").val())
        .isEqualTo("survey-index");
    assertThat(chosen.select("select[name=pengisian] option[selected]").val())
        .isEqualTo("FROM_MODULE");
    assertThat(chosen.select("section[aria-labelledby=berubah]")).isNotEmpty();
    assertThat(actual(0, Stretch.quarter(1))).as("nothing is kept yet").isEqualTo("-");
    var plan = CurrentViewer.asProgram(() -> targets.plan(office.agencyId(), 2024));
    var given = with(bound(), new Variable.Binding.FromModule("survey-index"));
    assertThat(CurrentViewer.asProgram(() -> results.of(office.agencyId(), plan, List.of(given))))
        .filteredOn(change -> change.stretch().equals(Stretch.quarter(1)))
        .singleElement()
        .satisfies(change ->
            assertThat(Objects.requireNonNull(change.after()).actual())
                .isEqualTo(new Value.Known(new BigDecimal("85.46"))));
  }

  @Test
  void previewOfABindingComputesWithTheIndexAndBackWithoutIt() {
    approve(closed(RoundKind.PUBLIC, "2024-01-01", "2024-03-31", WORKED_EXAMPLE));
    var variable = bound();
    var plan = CurrentViewer.asProgram(() -> targets.plan(office.agencyId(), 2024));
    var byHand =
        CurrentViewer.asProgram(() ->
            results.of(
                office.agencyId(), plan, List.of(with(variable, Variable.Binding.entered()))));
    assertThat(byHand)
        .filteredOn(change -> change.stretch().equals(Stretch.quarter(1)))
        .singleElement()
        .satisfies(change -> {
          assertThat(Objects.requireNonNull(change.before()).actual())
              .isEqualTo(new Value.Known(new BigDecimal("85.46")));
          assertThat(Objects.requireNonNull(change.after()).actual())
              .isInstanceOf(Value.Missing.class);
        });
    assertThat(
            CurrentViewer.asProgram(() -> results.of(office.agencyId(), plan, List.of(variable))))
        .as("bound as it is")
        .isEmpty();
  }

  private Variable bound() {
    return CurrentViewer.asProgram(() ->
        catalogues.agencyVariables(office.agencyId()).stream()
            .filter(variable -> variable.name().equals("Indeks Kepuasan Masyarakat"))
            .findFirst()
            .orElseThrow());
  }

  private static Variable with(Variable variable, Variable.Binding binding) {
    return new Variable(
        variable.id(),
        variable.agencyId(),
        variable.name(),
        variable.origin(),
        variable.unit(),
        variable.ownerPositionId(),
        variable.kind(),
        variable.adding(),
        variable.limits(),
        binding,
        variable.baseline());
  }

  @Test
  void closedRoundSaysWhatItsIndexWouldDo() {
    var round = closed(RoundKind.PUBLIC, "2024-01-01", "2024-03-31", WORKED_EXAMPLE);
    var page = consequences(round, new BigDecimal("85.46"));
    assertThat(page).containsExactly("Indeks Kepuasan Masyarakat | Triwulan I 2024 | - | 85.46");
    assertThat(actual(0, Stretch.quarter(1))).as("only approval changes it").isEqualTo("-");
    approve(closed(RoundKind.PUBLIC, "2024-02-01", "2024-03-31", alike('4')));
    assertThat(consequences(round, new BigDecimal("85.46")))
        .as("a later round speaks for the quarter")
        .isEmpty();
  }

  /// As a page of the survey asks for it.
  private List<String> consequences(Round round, BigDecimal index) {
    RequestContextHolder.setRequestAttributes(
        new ServletRequestAttributes(new MockHttpServletRequest()));
    try {
      return said(CurrentViewer.asProgram(() -> consequences.of(round, index)));
    } finally {
      RequestContextHolder.resetRequestAttributes();
    }
  }

  private static List<String> said(List<IndexConsequences.Fed> all) {
    return all.stream()
        .map(fed ->
            String.join(
                " | ",
                fed.name(),
                fed.stretch(),
                fed.now().map(now -> now.actual().toPlainString()).orElse("-"),
                fed.then().map(then -> then.actual().toPlainString()).orElse("-")))
        .toList();
  }
}
