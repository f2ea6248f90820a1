package id.tolok.measurement.remark;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.catalogue.Catalogues;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.occasion.Occasion;
import id.tolok.measurement.occasion.Occasions;
import id.tolok.measurement.statement.Remarks;
import id.tolok.measurement.store.evidence.AttachmentStore;
import id.tolok.measurement.store.evidence.RemarkStore;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Keeps remarks. Whoever works on the figures of an agency, and whoever oversees them, may say
/// something; what was said stays.
@Service
public final class StoredRemarks implements Remarks {

  private static final int LENGTH_MAX = 1_000;

  /// Who may say something: those who enter, verify, approve, and the regency.
  private static final List<Action> SPEAKERS =
      List.of(
          Action.FIGURE_ENTER, Action.FIGURE_VERIFY, Action.FIGURE_APPROVE, Action.CALENDAR_EDIT);

  private final RemarkStore store;
  private final AttachmentStore figures;
  private final Catalogues catalogues;
  private final AuditTrail trail;
  private final JsonMapper json;
  private final Occasions occasions;
  private final Gate gate;
  private final TransactionTemplate transactions;

  StoredRemarks(
      RemarkStore store,
      AttachmentStore figures,
      Catalogues catalogues,
      AuditTrail trail,
      JsonMapper json,
      Occasions occasions,
      Gate gate,
      TransactionTemplate transactions) {
    this.store = store;
    this.figures = figures;
    this.catalogues = catalogues;
    this.trail = trail;
    this.json = json;
    this.occasions = occasions;
    this.gate = gate;
    this.transactions = transactions;
  }

  @Override
  public List<Remark> of(FigureKey figure) {
    return store.of(figure);
  }

  @Override
  public Map<FigureKey, List<Remark>> ofYear(long agencyId, int year) {
    return store.ofYear(agencyId, year).stream().collect(Collectors.groupingBy(Remark::figure));
  }

  @Override
  public Outcome say(FigureKey figure, String body, Wanted wanted) {
    requireSpeaker(figure.agencyId());
    return say(figure, body, wanted, occasions.now());
  }

  /// The same, at another time.
  public Outcome say(FigureKey figure, String given, Wanted wanted, Occasion occasion) {
    var body = given.replace("\0", "").replace("\r\n", "\n").strip();
    if (body.isEmpty()) {
      return refused("EMPTY");
    }
    if (body.length() > LENGTH_MAX) {
      return refused("TOO_LONG");
    }
    if (catalogues.agencyVariables(figure.agencyId()).stream()
        .noneMatch(variable -> variable.id() == figure.variableId())) {
      throw new NotFound("variable", figure.variableId());
    }
    return Objects.requireNonNull(
        transactions.execute(_ -> {
          int version = figures.figureVersion(figure);
          long id = store.add(figure, version, body, wanted, occasion.act());
          trail.record(
              Change.of("measurement.remark-said", subject(figure), figure.agencyId())
                  .to(json.writeValueAsString(Map.of("body", body, "wanted", wanted.name()))));
          return kept(id);
        }));
  }

  @Override
  public Outcome settle(long remarkId) {
    requireSpeaker(remark(remarkId).figure().agencyId());
    return settle(remarkId, occasions.now());
  }

  /// The same, at another time.
  public Outcome settle(long remarkId, Occasion occasion) {
    var remark = remark(remarkId);
    return Objects.requireNonNull(
        transactions.execute(_ -> {
          if (!store.settle(remarkId, occasion.act())) {
            return refused(
                remark.wanted() == Wanted.FOLLOW_UP ? "SETTLED_ALREADY" : "NOTHING_ASKED");
          }
          trail.record(
              Change.of(
                      "measurement.remark-settled",
                      subject(remark.figure()),
                      remark.figure().agencyId())
                  .to(json.writeValueAsString(Map.of("body", remark.body()))));
          return kept(remarkId);
        }));
  }

  private void requireSpeaker(long agencyId) {
    if (SPEAKERS.stream().noneMatch(action -> gate.allows(action, agencyId))) {
      gate.require(Action.FIGURE_ENTER, agencyId);
    }
  }

  private Remark remark(long remarkId) {
    return store.find(remarkId).orElseThrow(() -> new NotFound("remark", remarkId));
  }

  private Outcome kept(long remarkId) {
    return new Outcome.Kept(remark(remarkId));
  }

  private Outcome refused(String code) {
    return new Outcome.Refused(code, occasions.words().get("measurement.remark.refused." + code));
  }

  private static String subject(FigureKey figure) {
    return "measurement.figure/" + figure.variableId() + "/" + figure.period().code();
  }
}
