package id.tolok.desk.verification;

import id.tolok.desk.detail.Courses;
import id.tolok.desk.entry.web.PeriodWords;
import id.tolok.desk.store.PastFigures;
import id.tolok.desk.verification.Queue.Item;
import id.tolok.desk.verification.VerificationView.EvidenceView;
import id.tolok.desk.verification.VerificationView.IndicatorView;
import id.tolok.desk.verification.VerificationView.RemarkView;
import id.tolok.desk.verification.VerificationView.Typed;
import id.tolok.desk.verification.VerificationView.ValueView;
import id.tolok.desk.verification.VerificationView.WordsView;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.statement.Evidence;
import id.tolok.measurement.statement.EvidenceFormat;
import id.tolok.measurement.statement.Evidences.Attachment;
import id.tolok.measurement.statement.Evidences.Verdict;
import id.tolok.measurement.statement.Explanation;
import id.tolok.measurement.statement.Explanations;
import id.tolok.planning.IndicatorTarget;
import id.tolok.results.AgencyScorecard;
import id.tolok.results.NumberAddress;
import id.tolok.results.web.text.ResultTexts;
import id.tolok.scorecard.Stretch;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Tone;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.wording.Formats;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gathers everything one figure rests on and leads to.
@Component
class ValueViews {

  private static final int PAST_COUNT = 12;

  private final Visit visit;
  private final PastFigures past;
  private final Explanations explanations;

  ValueViews(Visit visit, PastFigures past, Explanations explanations) {
    this.visit = visit;
    this.past = past;
    this.explanations = explanations;
  }

  ValueView view(Item item, AgencyScorecard scorecard, Map<Long, String> positions, Typed typed) {
    var figure = item.figure();
    var key = figure.key();
    var owner = item.variable().ownerPositionId();
    return new ValueView(
        Selection.code(key),
        Integer.toString(figure.version()),
        item.variable().name(),
        PeriodWords.name(key.period(), visit.words()),
        amount(item),
        who(figure.entered()),
        owner.isPresent()
            ? positions.getOrDefault(owner.getAsLong(), "")
            : visit.w("desk.verify.no-owner"),
        figure.note() == null ? "" : figure.note(),
        item.word(),
        item.obstacles(),
        indicators(item, scorecard, positions),
        new Courses(visit).course(past.until(key, PAST_COUNT), key.period()),
        item.evidence().stream().map(this::evidence).toList(),
        item.remarks().stream()
            .map(remark ->
                new RemarkView(
                    Long.toString(remark.id()),
                    who(remark.written()),
                    remark.body(),
                    remark.isOpen()))
            .toList(),
        typed);
  }

  String amount(Item item) {
    var amount = item.figure().amount();
    return amount == null
        ? ""
        : Formats.withUnit(visit.format().number(amount), item.variable().unit());
  }

  private String who(Figure.Act act) {
    return visit.w("desk.verify.who", act.name(), visit.format().time(act.at()));
  }

  private List<IndicatorView> indicators(
      Item item, AgencyScorecard scorecard, Map<Long, String> positions) {
    var key = item.key();
    Map<Long, Explanation> said =
        explanations.ofYear(key.agencyId(), key.period().year()).stream()
            .filter(one -> one.key().quarter() == key.period().lastQuarter())
            .collect(Collectors.toMap(one -> one.key().lineageId(), one -> one));
    return item.indicators().stream()
        .map(target -> indicator(item, target, scorecard, positions, said))
        .toList();
  }

  private IndicatorView indicator(
      Item item,
      IndicatorTarget target,
      AgencyScorecard scorecard,
      Map<Long, String> positions,
      Map<Long, Explanation> said) {
    var texts = new ResultTexts(visit.words(), visit.format());
    long lineage = target.indicator().lineageId();
    var stretch = stretch(item.key(), lineage, scorecard);
    var scored = scorecard.card().scored(lineage, stretch);
    return new IndicatorView(
        target.indicator().stated().indicator(),
        texts.target(target, scored, stretch),
        texts.actual(scored.actual(), target.unit()),
        texts.share(scored.achievement()),
        texts.mark(scored, scorecard.card().plan().scale()),
        new NumberAddress(lineage, scorecard.year(), stretch, scorecard.basis()).path(),
        item.demands().stream().anyMatch(demand -> demand.key().lineageId() == lineage),
        words(said.get(lineage), positions));
  }

  /// The stretch an indicator is judged in when this figure comes in.
  private static Stretch stretch(FigureKey key, long lineage, AgencyScorecard scorecard) {
    int quarter = key.period().lastQuarter();
    return scorecard.card().plan().indicators().stream()
        .filter(indicator -> indicator.id() == lineage)
        .map(indicator ->
            switch (indicator.shortest()) {
              case MONTH, QUARTER -> Stretch.quarter(quarter);
              case HALF_YEAR -> Stretch.toDate(quarter);
              case YEAR -> Stretch.wholeYear();
            })
        .findFirst()
        .orElse(Stretch.quarter(quarter));
  }

  private @Nullable WordsView words(@Nullable Explanation said, Map<Long, String> positions) {
    if (said == null) {
      return null;
    }
    var words = said.words();
    var day = words.dueOn();
    var promise =
        day == null || words.ownerPositionId().isEmpty()
            ? ""
            : visit.w(
                "desk.verify.promise",
                visit.format().date(day),
                positions.getOrDefault(words.ownerPositionId().getAsLong(), ""));
    return new WordsView(
        words.cause(),
        words.obstacle(),
        Stream.of(words.followUp(), promise)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" ")),
        who(said.written()));
  }

  private EvidenceView evidence(Attachment one) {
    var evidence = one.evidence();
    var said = evidence.description();
    var address = "/bukti/" + evidence.id();
    var by = one.attached().accountId();
    boolean own = by.isPresent() && by.equals(CurrentViewer.get().accountId());
    return new EvidenceView(
        Long.toString(evidence.id()),
        said.title(),
        facts(evidence),
        address,
        said.personalData() ? "" : picture(evidence).map(address::concat).orElse(""),
        said.personalData(),
        new Badge(
            switch (one.check().verdict()) {
              case UNCHECKED -> Tone.PLAIN;
              case VALID -> Tone.GOOD;
              case REJECTED -> Tone.BAD;
            },
            visit.w("measurement.evidence.verdict." + one.check().verdict().name())),
        one.check().note(),
        one.check().verdict() != Verdict.UNCHECKED,
        own);
  }

  private String facts(Evidence evidence) {
    var day = evidence.description().datedOn();
    return Stream.of(
            visit.w("measurement.evidence.kind." + evidence.description().kind().name()),
            evidence.description().source(),
            day == null ? "" : visit.format().date(day),
            switch (evidence.content()) {
              case Evidence.Content.File file -> file.fileName();
              case Evidence.Content.Link(var link) -> link;
            })
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /// The end of the address of a picture; empty where a browser is given none.
  private static Optional<String> picture(Evidence evidence) {
    return switch (evidence.content()) {
      case Evidence.Content.File file when file.format().isPicture() -> Optional.of("/gambar");
      case Evidence.Content.File file when file.format() == EvidenceFormat.PDF ->
          Optional.of("/halaman/1.png");
      case Evidence.Content.File _, Evidence.Content.Link _ -> Optional.empty();
    };
  }
}
