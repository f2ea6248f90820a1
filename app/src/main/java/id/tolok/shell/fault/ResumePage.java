package id.tolok.shell.fault;

import id.tolok.shell.CurrentViewer;
import id.tolok.shell.LocalAddress;
import id.tolok.shell.Pages;
import id.tolok.shell.Viewer;
import id.tolok.shell.fault.FaultView.LostForm;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Sends a form again that arrived after its session had ended: the error page carries what was
/// typed, the person signs in in another tab and comes back, and this page asks once more before it
/// is sent. It changes nothing by itself, so it needs no token (the old one died with the session);
/// only our own pages may lead here.
@Controller
final class ResumePage {

  private final Pages pages;
  private final FaultAnswers answers;

  ResumePage(Pages pages, FaultAnswers answers) {
    this.pages = pages;
    this.answers = answers;
  }

  @PostMapping("/lanjutkan")
  View resume(
      @RequestParam String tujuan,
      @RequestParam Map<String, String> all,
      HttpServletRequest request) {
    var address = LocalAddress.find(tujuan);
    if (address.isEmpty() || !isOurs(request)) {
      return answers.answer(Fault.of(Fault.Kind.BAD_REQUEST), request, request.getRequestURI());
    }
    Map<String, String> fields = new LinkedHashMap<>();
    all.forEach((name, value) -> {
      if (name.startsWith(LostForms.PREFIX)) {
        fields.put(name.substring(LostForms.PREFIX.length()), value);
      }
    });
    var lost = new LostForm(address.get(), fields);
    return CurrentViewer.get().kind() == Viewer.Kind.PERSON
        ? pages.page("shell/resume", "shell.resume.title", lost)
        : answers.stillOut(lost, request);
  }

  private static boolean isOurs(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    return site != null
        ? site.equals("same-origin")
        : origin != null && origin.endsWith("://" + request.getHeader(HttpHeaders.HOST));
  }
}
