package id.tolok.measurement.web.evidence;

import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.variable.Variable;
import id.tolok.document.original.PagePicture;
import id.tolok.measurement.PeriodWords;
import id.tolok.measurement.evidence.EvidenceRule;
import id.tolok.measurement.statement.Evidence;
import id.tolok.measurement.statement.EvidenceFormat;
import id.tolok.measurement.statement.Evidences;
import id.tolok.measurement.store.evidence.AttachmentStore;
import id.tolok.organization.Organizations;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gathers what the pages of evidence show.
@Component
final class EvidenceViews {

  private static final int SHOWN_MAX = 200;

  private final Visit visit;
  private final Gate gate;
  private final Evidences evidences;
  private final AttachmentStore attachments;
  private final EvidenceRule rule;
  private final Catalogues catalogues;
  private final Organizations organizations;

  EvidenceViews(
      Visit visit,
      Gate gate,
      Evidences evidences,
      AttachmentStore attachments,
      EvidenceRule rule,
      Catalogues catalogues,
      Organizations organizations) {
    this.visit = visit;
    this.gate = gate;
    this.evidences = evidences;
    this.attachments = attachments;
    this.rule = rule;
    this.catalogues = catalogues;
    this.organizations = organizations;
  }

  /// The agency asked for, else the one worked on.
  OptionalLong agency(@Nullable Long asked) {
    return asked == null ? visit.context().agencyId() : OptionalLong.of(asked);
  }

  /// The agencies somebody may choose from.
  EvidenceListView choice() {
    var possible = gate.agencies(Action.RESULT_VIEW);
    var agencies =
        visit.agencies().stream()
            .filter(choice -> possible.contains(choice.agencyId()))
            .map(choice ->
                new Crumb(choice.name(), EvidencePages.LIST + "?instansi=" + choice.agencyId()))
            .toList();
    return new EvidenceListView(agencies, "", "", "", "", false, List.of(), null, null);
  }

  EvidenceListView list(long agencyId, String words) {
    var items = evidences.ofAgency(agencyId, words, SHOWN_MAX + 1);
    var shown = items.subList(0, Math.min(items.size(), SHOWN_MAX));
    Map<Long, Long> uses =
        attachments.uses(shown.stream().map(Evidence::id).toList()).stream()
            .collect(Collectors.groupingBy(use -> use.evidence().id(), Collectors.counting()));
    var texts = new EvidenceWords(visit);
    return new EvidenceListView(
        List.of(),
        organizations.agency(agencyId).name(),
        Long.toString(agencyId),
        words,
        visit.w("measurement.evidence.count", visit.format().number(shown.size())),
        items.size() > SHOWN_MAX,
        shown.stream().map(item -> line(texts, item, uses.getOrDefault(item.id(), 0L))).toList(),
        gate.allows(Action.FIGURE_ENTER, agencyId) ? "/pengisian?instansi=" + agencyId : null,
        gate.allows(Action.CALENDAR_EDIT, agencyId) ? ruleView(agencyId) : null);
  }

  private EvidenceListView.RuleView ruleView(long agencyId) {
    boolean required = rule.isRequired(agencyId);
    return new EvidenceListView.RuleView(
        required,
        visit.w(required ? "measurement.evidence.rule.on" : "measurement.evidence.rule.off"),
        visit.w(required ? "measurement.evidence.rule.waive" : "measurement.evidence.rule.ask"));
  }

  private EvidenceListView.Line line(EvidenceWords texts, Evidence item, long uses) {
    return new EvidenceListView.Line(
        EvidencePages.LIST + "/" + item.id(),
        texts.icon(item),
        item.description().title(),
        texts.name(item),
        Stream.of(texts.kind(item), item.description().source(), texts.day(item))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" · ")),
        uses == 0
            ? visit.w("measurement.evidence.unused")
            : visit.w("measurement.evidence.uses", visit.format().number(uses)),
        texts.given(item),
        texts.badges(item));
  }

  /// @param looked whether somebody asked to see what holds personal data
  /// @param form what was typed; null for what is in force
  EvidenceView item(Evidence evidence, int page, boolean looked, EvidenceView.@Nullable Form form) {
    var texts = new EvidenceWords(visit);
    var address = EvidencePages.LIST + "/" + evidence.id();
    var uses = evidences.uses(evidence.id());
    boolean frozen = uses.stream().anyMatch(Evidences.Attachment::frozen);
    boolean asks = evidence.description().personalData() && !looked;
    var file = evidence.content() instanceof Evidence.Content.File kept ? kept : null;
    boolean shows =
        file != null && (file.format().isPicture() || file.format() == EvidenceFormat.PDF);
    return new EvidenceView(
        address,
        EvidencePages.LIST + "?instansi=" + evidence.agencyId(),
        evidence.description().title(),
        texts.badges(evidence),
        texts.kind(evidence),
        evidence.description().source(),
        texts.day(evidence),
        texts.given(evidence),
        texts.name(evidence),
        evidence.content() instanceof Evidence.Content.Link(var link) ? link : null,
        file == null ? null : address + "/unduh",
        file == null ? null : file.sha256(),
        file != null && shows && !asks ? preview(evidence, file.format(), address, page) : null,
        shows && asks ? address + "?lihat=ya" : null,
        uses(evidence, uses, texts),
        form != null
            ? form
            : gate.allows(Action.FIGURE_ENTER, evidence.agencyId())
                ? EvidenceForm.of(evidence.description()).view(visit, frozen, null)
                : null);
  }

  private EvidenceView.@Nullable Preview preview(
      Evidence evidence, EvidenceFormat format, String address, int page) {
    var title = evidence.description().title();
    if (format.isPicture()) {
      return new EvidenceView.Preview(address + "/gambar", title, "", null, null);
    }
    int count = PagePicture.count(evidences.open(evidence.id()).bytes());
    if (count == 0) {
      return null;
    }
    int here = Math.min(Math.max(page, 1), count);
    var summary =
        visit.w(
            "measurement.evidence.page", visit.format().number(here), visit.format().number(count));
    var look = evidence.description().personalData() ? "?lihat=ya&halaman=" : "?halaman=";
    return new EvidenceView.Preview(
        address + "/halaman/" + here + ".png",
        title + ", " + summary,
        summary,
        here == 1 ? null : address + look + (here - 1),
        here == count ? null : address + look + (here + 1));
  }

  private List<EvidenceView.Use> uses(
      Evidence evidence, List<Evidences.Attachment> uses, EvidenceWords texts) {
    if (uses.isEmpty()) {
      return List.of();
    }
    var names =
        catalogues.agencyVariables(evidence.agencyId()).stream()
            .collect(Collectors.toMap(Variable::id, Variable::name));
    return uses.stream()
        .map(use -> {
          var by = use.check().by();
          return new EvidenceView.Use(
              names.getOrDefault(use.figure().variableId(), ""),
              PeriodWords.of(visit.words(), use.figure().period()),
              texts.verdict(use.check()),
              use.check().note(),
              by == null
                  ? ""
                  : visit.w("measurement.evidence.given", by.name(), visit.format().time(by.at())),
              use.frozen());
        })
        .toList();
  }
}
