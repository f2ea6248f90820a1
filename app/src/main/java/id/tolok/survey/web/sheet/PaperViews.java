package id.tolok.survey.web.sheet;

import id.tolok.organization.Organizations;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Gate;
import id.tolok.survey.PublicService;
import id.tolok.survey.Questionnaire;
import id.tolok.survey.Round;
import id.tolok.survey.RoundState;
import id.tolok.survey.Rounds;
import id.tolok.survey.given.Respondent;
import id.tolok.survey.sheet.TakingBack;
import id.tolok.survey.sheet.TimeSlot;
import id.tolok.survey.store.sheet.SheetBatches.Batch;
import id.tolok.survey.store.sheet.SheetRows.Kept;
import id.tolok.survey.web.round.RoundTabs;
import id.tolok.survey.web.sheet.PaperView.Closed;
import id.tolok.survey.web.sheet.PaperView.KeyField;
import id.tolok.survey.web.sheet.PaperView.Row;
import id.tolok.survey.web.sheet.RespondentKeys.Meaning;
import id.tolok.survey.web.sheet.RespondentKeys.Trait;
import id.tolok.survey.web.text.SurveyTexts;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the view of the page of paper.
@Component
class PaperViews {

  private static final int LATEST = 20;
  private static final int KEY_BYTES = 16;

  private final Visit visit;
  private final Gate gate;
  private final Rounds rounds;
  private final RoundTabs tabs;
  private final TakingBack taking;
  private final SheetLines lines;
  private final OutcomeWords words;
  private final Organizations organizations;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  PaperViews(
      Visit visit,
      Gate gate,
      Rounds rounds,
      RoundTabs tabs,
      TakingBack taking,
      SheetLines lines,
      OutcomeWords words,
      Organizations organizations,
      Clock clock) {
    this.visit = visit;
    this.gate = gate;
    this.rounds = rounds;
    this.tabs = tabs;
    this.taking = taking;
    this.lines = lines;
    this.words = words;
    this.organizations = organizations;
    this.clock = clock;
  }

  /// What stands in the row before anybody types.
  ///
  /// @param values by the name of the field
  /// @param faults by the name of the field
  /// @param replaces the sheet being corrected; empty for a new one
  /// @param twice what is said of a printed number that is known; null where nobody is asked
  record Typed(
      Map<String, String> values,
      Map<String, String> faults,
      OptionalInt replaces,
      @Nullable String twice) {

    /// A new sheet, with what goes on from the one before.
    static Typed fresh(Map<String, String> values) {
      return new Typed(values, Map.of(), OptionalInt.empty(), null);
    }
  }

  PaperView view(Round round, Typed typed) {
    var batches = taking.batches(round);
    var latest = latest(batches);
    return new PaperView(
        tabs.crumbs(round),
        tabs.of(round, RoundTabs.Page.SHEETS),
        round.name(),
        round.state() == RoundState.OPEN ? null : closed(round),
        round.state() == RoundState.OPEN ? row(round, typed) : null,
        lines.sheets(round, latest),
        visit.w("survey.sheet.latest"),
        lines.batches(batches));
  }

  /// What the running clerk typed last, so that it can be compared with the pile and corrected.
  private List<Kept> latest(List<Batch> batches) {
    var clerk = CurrentViewer.get().accountId();
    return batches.stream()
        .filter(batch -> batch.fileName() == null && batch.enteredBy().equals(clerk))
        .findFirst()
        .map(batch -> taking.sheets(batch, OptionalInt.empty(), LATEST))
        .orElse(List.of());
  }

  private Closed closed(Round round) {
    return new Closed(
        visit.w("survey.sheet.closed." + round.state().name()),
        words.notOpen(round.state()),
        RoundTabs.Page.SETTINGS.address(round.id()),
        gate.allows(Action.SURVEY_EDIT, round.agencyId()));
  }

  ZoneId zone(Round round) {
    return organizations.agency(round.agencyId()).zone().id();
  }

  /// The values of a kept sheet, to be corrected.
  Map<String, String> values(Kept sheet, ZoneId zone) {
    Map<String, String> values = new HashMap<>();
    values.put(SheetJudging.SERVICE, String.valueOf(sheet.serviceId()));
    values.put(SheetJudging.DAY, LocalDate.ofInstant(sheet.hour(), zone).toString());
    values.put(SheetJudging.SLOT, TimeSlot.of(sheet.hour(), zone).name());
    sheet.paperNumber().ifPresent(paper -> values.put(SheetJudging.PAPER, String.valueOf(paper)));
    Respondent respondent = sheet.respondent();
    for (Trait trait : Trait.values()) {
      values.put(trait.field(), RespondentKeys.key(trait, respondent));
    }
    for (int i = 0; i < sheet.scores().length(); i++) {
      values.put(SheetJudging.question(i), sheet.scores().substring(i, i + 1));
    }
    return values;
  }

  private Row row(Round round, Typed typed) {
    var questionnaire = rounds.questionnaire(round.questionnaireId());
    var services =
        rounds.services(round.agencyId()).stream()
            .filter(service -> round.serviceIds().contains(service.id()))
            .toList();
    LocalDate today = LocalDate.now(clock.withZone(zone(round)));
    LocalDate last = today.isBefore(round.closesOn()) ? today : round.closesOn();
    var service = field(typed, SheetJudging.SERVICE, String.valueOf(services.getFirst().id()));
    var day = field(typed, SheetJudging.DAY, last.toString());
    var slot = field(typed, SheetJudging.SLOT, TimeSlot.MORNING.name());
    var paper = optional(typed, SheetJudging.PAPER);
    var keys = keys(questionnaire, typed);
    List<Field> faults = new ArrayList<>(List.of(service, day, slot, paper));
    keys.forEach(key -> faults.add(key.field()));
    return new Row(
        SheetAddress.paper(round),
        SheetAddress.paper(round),
        newKey(),
        PaperSending.account(),
        service,
        services.stream()
            .map(each -> option(String.valueOf(each.id()), each.name(), service))
            .toList(),
        services.stream()
            .filter(PublicService::free)
            .map(each -> String.valueOf(each.id()))
            .collect(Collectors.joining(" ")),
        day,
        round.opensOn().toString(),
        last.toString(),
        slot,
        List.of(TimeSlot.values()).stream()
            .map(each -> option(each.name(), lines.slot(each), slot))
            .toList(),
        paper,
        keys,
        questionnaire.layout().filledElementsMin(),
        typed.replaces().isPresent()
            ? visit.w("survey.sheet.correcting", visit.format().number(typed.replaces().getAsInt()))
            : null,
        typed.replaces().isPresent() ? String.valueOf(typed.replaces().getAsInt()) : "",
        typed.twice(),
        faults);
  }

  private static Option option(String value, String label, Field chosen) {
    return new Option(value, label, value.equals(chosen.value()));
  }

  private Field field(Typed typed, String name, String standard) {
    return Field.of(name, visit.w("survey.sheet.field." + name))
        .withValue(typed.values().getOrDefault(name, standard))
        .withError(typed.faults().get(name));
  }

  private Field optional(Typed typed, String name) {
    return Field.optional(name, visit.w("survey.sheet.field." + name))
        .withValue(typed.values().get(name))
        .withError(typed.faults().get(name));
  }

  private List<KeyField> keys(Questionnaire questionnaire, Typed typed) {
    var texts = SurveyTexts.of(visit);
    List<KeyField> keys = new ArrayList<>();
    for (Trait trait : Trait.values()) {
      keys.add(
          new KeyField(
              keyField(typed, trait.field(), visit.w("survey.sheet.trait." + trait.field())),
              visit.w("survey.sheet.heading." + trait.field()),
              "",
              trait.keys(),
              "",
              visit.w("survey.sheet.trait." + trait.field()),
              trait.meanings(texts)));
    }
    for (int i = 0; i < questionnaire.questions().size(); i++) {
      keys.add(question(questionnaire, i, typed, texts));
    }
    return keys;
  }

  private KeyField question(
      Questionnaire questionnaire, int place, Typed typed, SurveyTexts texts) {
    var question = questionnaire.questions().get(place);
    String element = texts.element(question.elementCode(), questionnaire);
    List<Meaning> meanings = new ArrayList<>();
    for (int choice = 0; choice < question.choices().size(); choice++) {
      meanings.add(
          new Meaning(
              String.valueOf(choice + 1), texts.inLanguage(question.choices().get(choice))));
    }
    return new KeyField(
        keyField(
            typed,
            SheetJudging.question(place),
            visit.w("survey.sheet.question", place + 1, element)),
        String.valueOf(place + 1),
        shortName(question.elementCode(), element),
        "1234",
        question.elementCode(),
        texts.inLanguage(question.text()),
        meanings);
  }

  /// A word that fits over one key; an element the office added has only its name.
  private String shortName(String code, String name) {
    String key = "survey.sheet.short." + code;
    return visit.words().has(key) ? visit.w(key) : name;
  }

  private static Field keyField(Typed typed, String name, String label) {
    return Field.optional(name, label)
        .withValue(typed.values().get(name))
        .withError(typed.faults().get(name));
  }

  private String newKey() {
    byte[] key = new byte[KEY_BYTES];
    random.nextBytes(key);
    return HexFormat.of().formatHex(key);
  }
}
