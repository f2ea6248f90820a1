package id.tolok.access.routes;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Accounts;
import id.tolok.access.Role;
import id.tolok.access.store.ProgramWork;
import id.tolok.catalogue.Catalogues;
import id.tolok.intake.Readings;
import id.tolok.intake.Reviews;
import id.tolok.organization.OrganizationEdits;
import id.tolok.shell.viewer.Action;
import id.tolok.survey.SurveyPlaces;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Signs in as each role and tries every address of the program: at the own agency, at another of
/// the same regency, and in another regency. What comes back must be what `routes.csv` says; that
/// table is the documentation (`docs/access.md` is made from it). An address that the table does
/// not have fails, and so does a line without an address.
@ServerTest
class EveryRouteIT {

  private static final Set<Role> OF_THE_REGENCY = Set.of(Role.REGENCY_REVIEWER, Role.INSPECTOR);

  @Autowired private People people;
  @Autowired private Places places;
  @Autowired private OrganizationEdits edits;
  @Autowired private Readings readings;
  @Autowired private Reviews reviews;
  @Autowired private Catalogues catalogues;
  @Autowired private Accounts accounts;
  @Autowired private ProgramWork program;
  @Autowired private JdbcClient jdbc;
  @Autowired private SurveyPlaces surveys;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mapping;

  /// A file under every name a form may give it.
  private static final String FILES = files("file", "berkas");

  /// A file under the name it has for programs; any other is refused as misspelt.
  private static final String FILES_OF_PROGRAMS = files("file");

  private RouteWorld world;
  private final Map<Role, SignedIn> person = new EnumMap<>(Role.class);
  private final Map<Role, String> token = new EnumMap<>(Role.class);
  private SignedIn installation;
  private String installationToken;
  private String poorToken;

  @Test
  void everyRoleGetsTheAnswerOfTheTableAtEveryAddress() {
    givenTwoRegenciesAndAPersonOfEachRole();
    var table = RouteTable.read();
    var lines = routes().stream().map(route -> line(route, table)).toList();
    assertThat(lines.stream().filter(line -> line.answers().contains("5")).toList())
        .as("addresses that broke")
        .isEmpty();
    RouteTable.verify(lines);
  }

  private void givenTwoRegenciesAndAPersonOfEachRole() {
    world =
        new RouteWorld(
            places, edits, readings, reviews, catalogues, accounts, program, jdbc, surveys);
    long home = world.own.get("agency");
    for (Role role : Role.values()) {
      var somebody =
          OF_THE_REGENCY.contains(role)
              ? people.inRegency(home, world.regency, role)
              : people.at(home, role);
      person.put(role, somebody);
      token.put(role, people.token(somebody));
    }
    installation = people.everywhere(Role.ADMINISTRATOR);
    installationToken = people.token(installation);
    poorToken = people.token(person.get(Role.PLANNER), Set.of(Action.OFFICIAL_NIP_VIEW));
  }

  /// Every address, those that only read first.
  private List<Route> routes() {
    var routes = new ArrayList<Route>();
    mapping.getHandlerMethods().forEach((info, handler) -> routes.addAll(Route.of(info, handler)));
    routes.removeIf(route -> route.pattern().equals("/error"));
    routes.sort(Comparator.comparing((Route route) -> !route.reading()).thenComparing(Route::name));
    return routes;
  }

  private RouteTable.Line line(Route route, RouteTable table) {
    var answers =
        Arrays.stream(Role.values())
            .map(role -> answers(route, person.get(role), token.get(role)))
            .collect(Collectors.toCollection(ArrayList::new));
    answers.add(answers(route, installation, installationToken));
    answers.add(answer(route, people.nobody(), "", world.own));
    answers.add(route.forPrograms() ? answer(route, people.nobody(), poorToken, world.own) : "-");
    return new RouteTable.Line(route.name(), table.action(route.name()), String.join(",", answers));
  }

  private String answers(Route route, SignedIn who, String bearer) {
    var places =
        route.hasTarget()
            ? List.of(world.own, world.neighbour, world.elsewhere)
            : List.of(world.own);
    return places.stream()
        .map(things -> answer(route, visitor(route, who), bearer, things))
        .collect(Collectors.joining(" "));
  }

  /// Who signs out needs a session to lose.
  private SignedIn visitor(Route route, SignedIn who) {
    return route.pattern().equals("/keluar") ? people.signedIn(who.accountId(), who.login()) : who;
  }

  private String answer(Route route, SignedIn who, String bearer, Map<String, Long> things) {
    return word(who.send(request(route, who, bearer, things)));
  }

  private HttpRequest.Builder request(
      Route route, SignedIn who, String bearer, Map<String, Long> things) {
    var query = SignedIn.form(route.fields(things));
    var path = route.path(things);
    if (route.forPrograms()) {
      var request = HttpRequest.newBuilder(URI.create(who.server() + path + "?" + query));
      if (!bearer.isEmpty()) {
        request.header("Authorization", "Bearer " + bearer);
      }
      return body(route, request, "{}", things);
    }
    if (route.reading()) {
      return who.request(query.isEmpty() ? path : path + "?" + query);
    }
    boolean beside = route.kind() == Route.Kind.MULTIPART && !query.isEmpty();
    var request =
        who.request(beside ? path + "?" + query : path)
            .header("X-XSRF-TOKEN", who.token().isEmpty() ? "" : who.csrf());
    return body(route, request, query, things);
  }

  private static HttpRequest.Builder body(
      Route route, HttpRequest.Builder request, String form, Map<String, Long> things) {
    if (route.reading()) {
      return request;
    }
    return switch (route.forPrograms() && route.kind() == Route.Kind.FORM
        ? Route.Kind.JSON
        : route.kind()) {
      case FORM ->
          request
              .header("Content-Type", "application/x-www-form-urlencoded")
              .method(route.method(), BodyPublishers.ofString(form));
      case JSON ->
          request
              .header("Content-Type", "application/json")
              .method(route.method(), BodyPublishers.ofString(route.json(things)));
      case MULTIPART ->
          request
              .header("Content-Type", "multipart/form-data; boundary=rute")
              .method(
                  route.method(),
                  BodyPublishers.ofString(route.forPrograms() ? FILES_OF_PROGRAMS : FILES));
    };
  }

  private static String files(String... names) {
    return Stream.of(names)
            .map(name ->
                "--rute\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"a.txt\"\r\n"
                        .formatted(name)
                    + "Content-Type: text/plain\r\n\r\nuji rute\r\n")
            .collect(Collectors.joining())
        + "--rute--\r\n";
  }

  /// Let in, whatever came of it; or refused, unknown, sent to the sign-in page.
  private static String word(HttpResponse<String> answer) {
    int status = answer.statusCode();
    boolean toSignIn =
        answer.headers().firstValue("Location").orElse("").contains("/masuk") && status < 400;
    return switch (status) {
      case 400, 401, 403, 404, 415 -> String.valueOf(status);
      default -> status >= 500 ? String.valueOf(status) : toSignIn ? "masuk" : "ya";
    };
  }
}
