package id.tolok.survey.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.testing.SignedIn;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Somebody with the plainest browser: opens the form, fills it in, sends it.
final class FormClient {

  static final int QUESTIONS = 9;

  private static final Pattern TOKEN = Pattern.compile("name=\"formulir\" value=\"([^\"]+)\"");

  private final SignedIn nobody;
  private final String code;

  FormClient(SignedIn nobody, String code) {
    this.nobody = nobody;
    this.code = code;
  }

  HttpResponse<String> open() {
    return open("");
  }

  HttpResponse<String> open(String rest) {
    return nobody.get("/s/" + code + rest);
  }

  /// The token of a form just opened.
  String token() {
    return token(open().body());
  }

  static String token(String page) {
    var found = TOKEN.matcher(page);
    assertThat(found.find()).as("a form in " + page).isTrue();
    return found.group(1);
  }

  /// A fresh form with one digit for each answer; `-` leaves it empty.
  Map<String, String> filled(String scores) {
    return filled(token(), scores);
  }

  Map<String, String> filled(String token, String scores) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("formulir", token);
    for (int place = 0; place < scores.length(); place++) {
      if (scores.charAt(place) != '-') {
        fields.put("u" + (place + 1), String.valueOf(scores.charAt(place)));
      }
    }
    return fields;
  }

  HttpResponse<String> send(Map<String, String> fields) {
    return sendBody(SignedIn.form(fields));
  }

  HttpResponse<String> sendBody(String body) {
    return send("application/x-www-form-urlencoded", body);
  }

  HttpResponse<String> send(String contentType, String body) {
    return nobody.send(
        nobody
            .request("/s/" + code)
            .header("Content-Type", contentType)
            .POST(BodyPublishers.ofString(body)));
  }
}
