package id.tolok.measurement.web.explanation;

import id.tolok.catalogue.AcceptedIndicator;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.PeriodWords;
import id.tolok.measurement.explanation.ConcernWords;
import id.tolok.measurement.explanation.StoredExplanations;
import id.tolok.measurement.statement.Explanation;
import id.tolok.measurement.statement.Explanations;
import id.tolok.measurement.statement.Explanations.Part;
import id.tolok.measurement.web.explanation.ExplanationForm.Mistake;
import id.tolok.organization.Organizations;
import id.tolok.organization.Position;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gathers the page on which a result is explained.
@Component
final class ExplanationViews {

  private final Visit visit;
  private final Explanations explanations;
  private final StoredExplanations rights;
  private final Organizations organizations;

  ExplanationViews(
      Visit visit,
      Explanations explanations,
      StoredExplanations rights,
      Organizations organizations) {
    this.visit = visit;
    this.explanations = explanations;
    this.rights = rights;
    this.organizations = organizations;
  }

  ExplanationView view(
      AcceptedIndicator indicator,
      Explanation.Key key,
      ExplanationForm form,
      @Nullable Mistake mistake) {
    var positions = organizations.positions(key.agencyId());
    var demand =
        explanations.required(key.agencyId(), key.year(), key.quarter()).stream()
            .filter(one -> one.key().equals(key))
            .findFirst();
    var quarter = EntryPeriod.quarter(key.year(), key.quarter());
    return new ExplanationView(
        visit.w(
            "measurement.explanation.lead",
            organizations.agency(key.agencyId()).name(),
            PeriodWords.of(visit.words(), quarter)),
        demand
            .map(one ->
                visit.w(
                    "measurement.explanation.demanded",
                    ConcernWords.result(visit.words(), one.concern())))
            .orElse(""),
        "/asal-angka/%d?tahun=%d&bentang=Q%d"
            .formatted(indicator.lineageId(), key.year(), key.quarter()),
        ExplanationPage.address(key),
        Integer.toString(form.versi()),
        form.kembali(),
        rights.closed(key).orElse(""),
        mistake == null || mistake.part() != null ? "" : mistake.message(),
        fields(form, mistake, demand.isPresent()),
        owners(positions, form.pelaksana()),
        versions(key, positions));
  }

  private List<Field> fields(ExplanationForm form, @Nullable Mistake mistake, boolean demanded) {
    var none = mistake == null ? new Mistake(null, "") : mistake;
    return List.of(
        field("sebab", "cause", true)
            .withHint(visit.w("measurement.explanation.hint.cause"))
            .withValue(form.sebab())
            .withError(none.of(Part.CAUSE)),
        field("hambatan", "obstacle", demanded)
            .withValue(form.hambatan())
            .withError(none.of(Part.OBSTACLE)),
        field("tindak", "follow-up", demanded)
            .withHint(visit.w("measurement.explanation.hint.follow-up"))
            .withValue(form.tindak())
            .withError(none.of(Part.FOLLOW_UP)),
        field("tenggat", "due", demanded).withValue(form.tenggat()).withError(none.of(Part.DUE_ON)),
        field("pelaksana", "owner", demanded)
            .withValue(form.pelaksana())
            .withError(none.of(Part.OWNER)));
  }

  private Field field(String name, String key, boolean required) {
    var label = visit.w("measurement.explanation.label." + key);
    return required ? Field.of(name, label) : Field.optional(name, label);
  }

  private List<Option> owners(List<Position> positions, String chosen) {
    List<Option> options = new ArrayList<>();
    options.add(new Option("", visit.w("measurement.explanation.choose-owner"), chosen.isEmpty()));
    for (Position position : positions) {
      var id = Long.toString(position.id());
      options.add(new Option(id, position.name(), id.equals(chosen)));
    }
    return options;
  }

  private List<ExplanationView.Version> versions(Explanation.Key key, List<Position> positions) {
    return explanations.history(key).reversed().stream()
        .map(said -> {
          var words = said.words();
          return new ExplanationView.Version(
              visit.w(
                  "measurement.explanation.version",
                  visit.format().number(said.version()),
                  said.written().name(),
                  visit.format().time(said.written().at())),
              words.cause(),
              words.obstacle(),
              words.followUp(),
              promise(words, positions));
        })
        .toList();
  }

  private String promise(Explanation.Words words, List<Position> positions) {
    var day = words.dueOn();
    if (day == null || words.ownerPositionId().isEmpty()) {
      return "";
    }
    long owner = words.ownerPositionId().getAsLong();
    var name =
        positions.stream()
            .filter(position -> position.id() == owner)
            .map(Position::name)
            .findFirst()
            .orElse("");
    return visit.w("measurement.explanation.promise", visit.format().date(day), name);
  }
}
