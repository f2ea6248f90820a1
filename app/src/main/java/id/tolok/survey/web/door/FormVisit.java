package id.tolok.survey.web.door;

import id.tolok.shell.wording.Language;
import id.tolok.survey.web.form.FormPlace;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.OptionalLong;

/// One request to the form and its answer.
record FormVisit(HttpServletRequest request, HttpServletResponse response, Language language) {

  boolean isPost() {
    return request.getMethod().equals("POST");
  }

  boolean isGet() {
    return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
  }

  /// The same visit in the language a form was filled in.
  FormVisit in(Language other) {
    return new FormVisit(request, response, other);
  }

  /// The page of a place.
  FormPlace at(String code, OptionalLong kiosk) {
    return FormPlace.of(code, language, kiosk);
  }

  /// A page without a place.
  FormPlace nowhere() {
    return FormPlace.nowhere(language);
  }

  void page(FormPlace place, int status, byte[] page) throws IOException {
    Sending.page(request, response, place, status, page);
  }

  void onward(FormPlace place, String address) {
    Sending.onward(request, response, place, address);
  }

  void notAllowed() {
    response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    response.setHeader("Allow", "GET, HEAD, POST");
    response.setContentLength(0);
  }
}
