package id.tolok.survey.web.followup;

import id.tolok.organization.Organizations;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import id.tolok.survey.FollowUp;
import id.tolok.survey.PublicService;
import id.tolok.survey.Questionnaire.Question;
import id.tolok.survey.Round;
import id.tolok.survey.Rounds;
import id.tolok.survey.followup.PlanMistake;
import id.tolok.survey.followup.PlanSheet;
import id.tolok.survey.followup.PlanSheet.Place;
import id.tolok.survey.web.text.SurveyTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the form of a follow-up, with what was typed and what is wrong with it.
@Component
class PlanForms {

  private final Rounds rounds;
  private final Organizations organizations;

  PlanForms(Rounds rounds, Organizations organizations) {
    this.rounds = rounds;
    this.organizations = organizations;
  }

  PlanView.Form form(SurveyTexts texts, Round round, PlanSheet sheet, Set<PlanMistake> mistakes) {
    return new PlanView.Form(
        field(texts, Place.UNSUR, sheet.unsur(), mistakes),
        elements(texts, round, typed(sheet.unsur())),
        field(texts, Place.LAYANAN, sheet.layanan(), mistakes),
        services(texts, round, typed(sheet.layanan())),
        field(texts, Place.TINDAKAN, sheet.tindakan(), mistakes)
            .withHint(texts.w("survey.follow-up.tindakan.hint")),
        field(texts, Place.WAKTU, sheet.waktu(), mistakes),
        field(texts, Place.JABATAN, sheet.jabatan(), mistakes)
            .withHint(texts.w("survey.follow-up.jabatan.hint")),
        owners(texts, round, typed(sheet.jabatan())));
  }

  /// What a follow-up would be typed as.
  static PlanSheet sheet(FollowUp followUp) {
    return new PlanSheet(
        followUp.elementCode(),
        followUp.serviceId().isPresent() ? String.valueOf(followUp.serviceId().getAsLong()) : "",
        followUp.action(),
        followUp.dueOn().toString(),
        String.valueOf(followUp.ownerPositionId()));
  }

  private static Field field(
      SurveyTexts texts, Place place, @Nullable String value, Set<PlanMistake> mistakes) {
    String name = place.name().toLowerCase(Locale.ROOT);
    String label = texts.w("survey.follow-up." + name);
    var field = place == Place.LAYANAN ? Field.optional(name, label) : Field.of(name, label);
    return mistakes.stream()
        .filter(mistake -> mistake.place() == place)
        .map(mistake -> texts.w("survey.follow-up.mistake." + mistake.name()))
        .findFirst()
        .map(field::withError)
        .orElse(field)
        .withValue(value);
  }

  private List<Option> elements(SurveyTexts texts, Round round, String chosen) {
    var questionnaire = rounds.questionnaire(round.questionnaireId());
    return withNone(
        texts.w("survey.follow-up.choose"),
        chosen,
        questionnaire.questions().stream()
            .map(Question::elementCode)
            .distinct()
            .map(code -> option(code, texts.element(code, questionnaire), chosen)));
  }

  private List<Option> services(SurveyTexts texts, Round round, String chosen) {
    return withNone(
        texts.w("survey.follow-up.all-services"),
        chosen,
        rounds.services(round.agencyId()).stream()
            .filter(service -> round.serviceIds().contains(service.id()))
            .map((PublicService service) ->
                option(String.valueOf(service.id()), service.name(), chosen)));
  }

  private List<Option> owners(SurveyTexts texts, Round round, String chosen) {
    return withNone(
        texts.w("survey.follow-up.choose"),
        chosen,
        organizations.positions(round.agencyId()).stream()
            .map(position -> option(String.valueOf(position.id()), position.name(), chosen)));
  }

  private static List<Option> withNone(String none, String chosen, Stream<Option> options) {
    var all = new ArrayList<Option>();
    all.add(option("", none, chosen));
    options.forEach(all::add);
    return all;
  }

  private static Option option(String value, String label, String chosen) {
    return new Option(value, label, value.equals(chosen));
  }

  private static String typed(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }
}
