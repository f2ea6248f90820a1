package id.tolok.access.web.account;

import id.tolok.access.rights.Grant;
import id.tolok.shell.Visit;
import org.springframework.stereotype.Component;

/// Says from when to when a role holds.
@Component
final class Spans {

  private final Visit visit;

  Spans(Visit visit) {
    this.visit = visit;
  }

  String words(Grant grant) {
    var from = grant.from();
    var to = grant.to();
    if (from != null && to != null) {
      return visit.w("access.span.between", visit.format().date(from), visit.format().date(to));
    }
    if (from != null) {
      return visit.w("access.span.from", visit.format().date(from));
    }
    return to == null
        ? visit.w("access.span.always")
        : visit.w("access.span.until", visit.format().date(to));
  }
}
