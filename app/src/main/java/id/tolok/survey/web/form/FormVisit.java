package id.tolok.survey.web.form;

import id.tolok.shell.Language;
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

  FormPlace at(String code) {
    return at(code, OptionalLong.empty());
  }

  FormPlace at(String code, OptionalLong kiosk) {
    return new FormPlace(code, language, kiosk);
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
