package id.tolok.survey.web.kiosk;

import id.tolok.shell.Pages;
import id.tolok.shell.part.QrCode;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.survey.ServicePoint;
import id.tolok.survey.form.door.Kiosks;
import id.tolok.survey.web.kiosk.KioskView.InvitationView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Shows the address that makes a tablet at the counter a kiosk. The tablet never signs in, so
/// whoever stands before it can reach nothing but the form.
@Controller
final class KioskPage {

  private final Kiosks kiosks;
  private final Gate gate;
  private final Pages pages;

  KioskPage(Kiosks kiosks, Gate gate, Pages pages) {
    this.kiosks = kiosks;
    this.gate = gate;
    this.pages = pages;
  }

  @GetMapping("/survei/titik/{point}/kios")
  View show(@PathVariable("point") long pointId) {
    return page(allowed(pointId), null);
  }

  @PostMapping("/survei/titik/{point}/kios")
  View invite(@PathVariable("point") long pointId) {
    var point = allowed(pointId);
    if (!point.active()) {
      return page(point, null);
    }
    var address = here(kiosks.invite(point));
    var end = here("/s/" + point.code() + "/kios/selesai");
    return page(point, new InvitationView(QrCode.of(address), address, end));
  }

  private ServicePoint allowed(long pointId) {
    var point = kiosks.point(pointId);
    gate.require(Action.SURVEY_EDIT, point.agencyId());
    return point;
  }

  private View page(ServicePoint point, @Nullable InvitationView invitation) {
    return pages.page(
        "survey/kiosk",
        "survey.kiosk.title",
        new KioskView(
            point.name(),
            "/survei/titik/" + point.id() + "/kios",
            "/s/" + point.code(),
            point.active(),
            invitation));
  }

  private static String here(String path) {
    return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
  }
}
