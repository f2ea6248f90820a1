package id.tolok.survey.service;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.organization.Problem;
import id.tolok.organization.Saved;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import id.tolok.survey.PublicService;
import id.tolok.survey.RoundKind;
import id.tolok.survey.RoundState;
import id.tolok.survey.ServicePoint;
import id.tolok.survey.SurveyBasics;
import id.tolok.survey.store.basics.PointStore;
import id.tolok.survey.store.basics.ServiceStore;
import id.tolok.survey.store.round.RoundStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Keeps services and places, each change with its entry in the trail.
@Service
public class KeptBasics implements SurveyBasics {

  private static final int NAME_LENGTH_MAX = 200;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final ServiceStore services;
  private final PointStore points;
  private final RoundStore rounds;
  private final Gate gate;
  private final AuditTrail trail;
  private final Clock clock;

  KeptBasics(
      ServiceStore services,
      PointStore points,
      RoundStore rounds,
      Gate gate,
      AuditTrail trail,
      Clock clock) {
    this.services = services;
    this.points = points;
    this.rounds = rounds;
    this.gate = gate;
    this.trail = trail;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Saved<PublicService> addService(long agencyId, ServiceDraft draft) {
    begin(agencyId);
    var problems = serviceProblems(agencyId, 0, draft.name());
    if (!problems.isEmpty()) {
      return new Saved.Rejected<>(problems);
    }
    long id = services.insert(agencyId, draft);
    var added = service(id);
    record("survey.service-added", added.agencyId(), "service/" + id, null, told(added));
    return done(added);
  }

  @Override
  @Transactional
  public Saved<PublicService> changeService(long serviceId, ServiceDraft draft) {
    begin(service(serviceId).agencyId());
    var before = service(serviceId);
    var problems = serviceProblems(before.agencyId(), serviceId, draft.name());
    if (draft.kind() != before.kind()) {
      problems.addAll(asked(before));
    }
    if (!problems.isEmpty()) {
      return new Saved.Rejected<>(problems);
    }
    services.update(serviceId, draft);
    return serviceChanged("survey.service-changed", before);
  }

  @Override
  @Transactional
  public Saved<PublicService> removeService(long serviceId) {
    begin(service(serviceId).agencyId());
    var before = service(serviceId);
    var open =
        rounds.ofAgency(before.agencyId()).stream()
            .filter(round -> round.state() == RoundState.OPEN)
            .filter(round -> round.serviceIds().contains(serviceId))
            .findFirst();
    if (open.isPresent()) {
      return rejected(
          Problem.of("", "survey.service.problem.open", before.name(), open.get().name()));
    }
    services.remove(serviceId, clock.instant());
    return serviceChanged("survey.service-removed", before);
  }

  @Override
  @Transactional
  public Saved<PublicService> restoreService(long serviceId) {
    begin(service(serviceId).agencyId());
    var before = service(serviceId);
    var problems = serviceProblems(before.agencyId(), serviceId, before.name());
    if (!problems.isEmpty()) {
      return new Saved.Rejected<>(problems);
    }
    services.remove(serviceId, null);
    return serviceChanged("survey.service-restored", before);
  }

  @Override
  @Transactional
  public Saved<ServicePoint> addPoint(long agencyId, PointDraft draft) {
    begin(agencyId);
    var problems = pointProblems(agencyId, 0, draft);
    if (!problems.isEmpty()) {
      return new Saved.Rejected<>(problems);
    }
    var id = OptionalLong.empty();
    while (id.isEmpty()) {
      id = points.insert(agencyId, draft.name(), PointCode.next());
    }
    points.replaceServices(agencyId, id.getAsLong(), draft.serviceIds());
    var added = point(id.getAsLong());
    record("survey.point-added", agencyId, "point/" + added.id(), null, told(added));
    return done(added);
  }

  @Override
  @Transactional
  public Saved<ServicePoint> changePoint(long pointId, PointDraft draft) {
    begin(point(pointId).agencyId());
    var before = point(pointId);
    var problems = pointProblems(before.agencyId(), pointId, draft);
    if (!problems.isEmpty()) {
      return new Saved.Rejected<>(problems);
    }
    points.rename(pointId, draft.name());
    points.replaceServices(before.agencyId(), pointId, draft.serviceIds());
    return pointChanged("survey.point-changed", before);
  }

  @Override
  @Transactional
  public Saved<ServicePoint> removePoint(long pointId) {
    begin(point(pointId).agencyId());
    var before = point(pointId);
    points.remove(pointId, clock.instant());
    return pointChanged("survey.point-removed", before);
  }

  @Override
  @Transactional
  public Saved<ServicePoint> restorePoint(long pointId) {
    begin(point(pointId).agencyId());
    var before = point(pointId);
    var problems =
        pointProblems(
            before.agencyId(), pointId, new PointDraft(before.name(), before.serviceIds()));
    if (!problems.isEmpty()) {
      return new Saved.Rejected<>(problems);
    }
    points.remove(pointId, null);
    return pointChanged("survey.point-restored", before);
  }

  private void begin(long agencyId) {
    gate.require(Action.SURVEY_EDIT, agencyId);
    services.lock(agencyId);
  }

  private PublicService service(long id) {
    return services.find(id).orElseThrow(() -> new NotFound("service", id));
  }

  private ServicePoint point(long id) {
    return points.find(id).orElseThrow(() -> new NotFound("service point", id));
  }

  private List<Problem> serviceProblems(long agencyId, long serviceId, String name) {
    var problems = named(name);
    if (services.all(agencyId).stream()
        .filter(other -> other.active() && other.id() != serviceId)
        .anyMatch(other -> other.name().equalsIgnoreCase(name))) {
      problems.add(Problem.of("name", "survey.service.problem.taken", name));
    }
    return problems;
  }

  /// What knows a service as one for those it serves now.
  private List<Problem> asked(PublicService service) {
    var problems = new ArrayList<Problem>();
    rounds.ofAgency(service.agencyId()).stream()
        .filter(round -> round.serviceIds().contains(service.id()))
        .findFirst()
        .map(round -> Problem.of("kind", "survey.service.problem.kind-round", round.name()))
        .ifPresent(problems::add);
    points.all(service.agencyId()).stream()
        .filter(point -> point.active() && point.serviceIds().contains(service.id()))
        .findFirst()
        .map(point -> Problem.of("kind", "survey.service.problem.kind-point", point.name()))
        .ifPresent(problems::add);
    return problems;
  }

  private List<Problem> pointProblems(long agencyId, long pointId, PointDraft draft) {
    var problems = named(draft.name());
    if (points.all(agencyId).stream()
        .filter(other -> other.active() && other.id() != pointId)
        .anyMatch(other -> other.name().equalsIgnoreCase(draft.name()))) {
      problems.add(Problem.of("name", "survey.point.problem.taken", draft.name()));
    }
    var own =
        services.all(agencyId).stream()
            .filter(service -> service.kind() == RoundKind.PUBLIC)
            .map(PublicService::id)
            .collect(Collectors.toSet());
    if (!own.containsAll(new HashSet<>(draft.serviceIds()))) {
      problems.add(Problem.of("services", "survey.point.problem.services"));
    }
    return problems;
  }

  private static List<Problem> named(String name) {
    var problems = new ArrayList<Problem>();
    if (name.isEmpty()) {
      problems.add(Problem.of("name", "survey.name.problem.empty"));
    }
    if (name.length() > NAME_LENGTH_MAX) {
      problems.add(
          Problem.of(
              "name",
              "survey.name.problem.long",
              String.valueOf(NAME_LENGTH_MAX),
              String.valueOf(name.length())));
    }
    return problems;
  }

  private Saved<PublicService> serviceChanged(String action, PublicService before) {
    var after = service(before.id());
    if (!after.equals(before)) {
      record(action, after.agencyId(), "service/" + after.id(), told(before), told(after));
    }
    return done(after);
  }

  private Saved<ServicePoint> pointChanged(String action, ServicePoint before) {
    var after = point(before.id());
    if (!after.equals(before)) {
      record(action, after.agencyId(), "point/" + after.id(), told(before), told(after));
    }
    return done(after);
  }

  private void record(
      String action, long agencyId, String subject, @Nullable String before, String after) {
    trail.record(Change.of(action, "survey." + subject, agencyId).from(before).to(after));
  }

  private static String told(PublicService service) {
    return MAPPER.writeValueAsString(
        new TreeMap<>(
            Map.of(
                "name",
                service.name(),
                "kind",
                service.kind().name(),
                "free",
                service.free(),
                "active",
                service.active())));
  }

  private static String told(ServicePoint point) {
    return MAPPER.writeValueAsString(
        new TreeMap<>(
            Map.of(
                "name",
                point.name(),
                "code",
                point.code(),
                "services",
                point.serviceIds(),
                "active",
                point.active())));
  }

  private static <T> Saved<T> done(T value) {
    return new Saved.Done<>(value, List.of());
  }

  private static <T> Saved<T> rejected(Problem problem) {
    return new Saved.Rejected<>(List.of(problem));
  }
}
