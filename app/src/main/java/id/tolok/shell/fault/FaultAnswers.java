package id.tolok.shell.fault;

import id.tolok.shell.Pages;
import id.tolok.shell.Preferences;
import id.tolok.shell.api.Problem;
import id.tolok.shell.api.Problems;
import id.tolok.shell.request.LocalAddress;
import id.tolok.shell.wording.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/// Makes the answer to a fault: a page for people, problem+json for programs.
@Component
final class FaultAnswers {

  private final Pages pages;
  private final Problems problems;

  FaultAnswers(Pages pages, Problems problems) {
    this.pages = pages;
    this.problems = problems;
  }

  /// @param path the one asked for, also where the container sent the request on
  View answer(Fault fault, HttpServletRequest request, String path) {
    return isProgram(request, path) ? problem(fault, request) : page(fault, request);
  }

  /// Programs are told by their address, and by what they say they read.
  private static boolean isProgram(HttpServletRequest request, String path) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    return path.startsWith("/api/")
        || path.startsWith("/actuator/")
        || (accept != null && accept.contains("json") && !accept.contains("html"));
  }

  private View problem(Fault fault, HttpServletRequest request) {
    var words = Problems.words(request);
    String key = key(fault);
    var decision = fault.decision();
    String more =
        decision == null || decision.reasons().isEmpty()
            ? words.get(key + ".help")
            : decision.reasons().getFirst();
    return problems.view(new Problem(fault.status(), key, words.get(key + ".detail") + " " + more));
  }

  private View page(Fault fault, HttpServletRequest request) {
    var words = Words.in(Preferences.language(request));
    String key = key(fault);
    var view = view(fault, key, words, request);
    return fault.ours()
        ? pages.bare(fault.status(), "shell/fault", words.get(key + ".title"), view)
        : pages.titled(fault.status(), "shell/fault", words.get(key + ".title"), view);
  }

  private static FaultView view(Fault fault, String key, Words words, HttpServletRequest request) {
    var decision = fault.decision();
    return new FaultView(
        words.get(key + ".detail"),
        words.get(key + ".help"),
        decision == null ? List.of() : decision.reasons(),
        decision == null
            ? null
            : "/mengapa?tindakan=" + decision.action() + "&instansi=" + decision.agencyId(),
        fault.kind() == Fault.Kind.SIGN_IN ? signIn(request) : null);
  }

  /// Back to the page the form stood on: the address of the form itself may only be sent to.
  private static String signIn(HttpServletRequest request) {
    String referer = request.getHeader(HttpHeaders.REFERER);
    String own = request.getScheme() + "://" + request.getHeader(HttpHeaders.HOST);
    String back =
        referer != null && referer.startsWith(own + "/")
            ? LocalAddress.find(referer.substring(own.length())).orElse("/")
            : "/";
    return "/masuk?kembali=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
  }

  private static String key(Fault fault) {
    return "shell.fault." + fault.kind().code();
  }
}
