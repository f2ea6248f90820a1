package id.tolok.shell.fault;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class FaultIT {

  @Autowired private People people;
  @Autowired private Places places;
  private SignedIn reader;

  @BeforeEach
  void somebody() {
    long agency = places.agency(places.regency("Kabupaten Galat"), "Kecamatan Galat");
    reader = people.at(agency, Role.READER);
  }

  @Test
  void unknownPageSaysWhatToDoAndCarriesTheNumberOfItsRequest() {
    var answer = reader.get("/tidak-ada");
    String id = answer.headers().firstValue("X-Request-Id").orElseThrow();
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body())
        .contains("Halaman tidak ditemukan", "Yang dapat Anda lakukan", id)
        .doesNotContain("Exception");
  }

  @Test
  void programIsToldInTheLanguageItAskedFor() {
    var english = program("/api/v1/tidak-ada", "en");
    assertThat(english.statusCode()).isEqualTo(404);
    assertThat(english.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(english.body())
        .contains(
            "\"title\":\"Page not found\"",
            "\"code\":\"not-found\"",
            "\"type\":\"/masalah/shell.fault.not-found\"",
            "\"status\":404",
            "\"instance\":\"/api/v1/tidak-ada\"",
            "\"request\":\"" + english.headers().firstValue("X-Request-Id").orElseThrow());
    assertThat(program("/api/v1/tidak-ada", "id").body()).contains("Halaman tidak ditemukan");
    assertThat(program("/api/v1/tidak-ada", "de").body()).contains("Halaman tidak ditemukan");
  }

  @Test
  void refusalIsToldInOneLanguage() {
    var refused = program("/api/v1/actuals/batches?agencyId=999999999", "en");
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).contains("No role allows").doesNotContain("Tidak ada peran");
  }

  @Test
  void textNoDatabaseHoldsIsTheAskersFault() {
    var answer = program("/api/v1/regions?code=%00", "id");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("\"code\":\"bad-request\"");
  }

  @Test
  void typeOfAProblemLeadsToItsExplanation() {
    var answer = people.nobody().get("/masalah/shell.fault.too-large");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Berkas terlalu besar", "20 MB");
    assertThat(reader.get("/masalah/shell.fault.tidak-ada").statusCode()).isEqualTo(404);
    assertThat(reader.get("/masalah/tidakada.apa").statusCode()).isEqualTo(404);
  }

  @Test
  void wrongMethodIsTold() {
    assertThat(reader.post("/", Map.of()).statusCode()).isEqualTo(405);
    assertThat(reader.get("/pilihan/bahasa").statusCode()).isEqualTo(405);
  }

  @Test
  void wrongValueIsTold() {
    var answer = reader.post("/pilihan/bahasa", Map.of("nilai", "klingon"));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("Permintaan tidak dapat dibaca");
  }

  @ParameterizedTest(name = "{0} MB, token in the header: {1}")
  @CsvSource({"70, true", "140, true", "140, false"})
  void tooLargeAnUploadIsTold(int megabytes, boolean tokenInHeader) {
    var request =
        reader
            .request("/pilihan/bahasa")
            .header("Content-Type", "multipart/form-data; boundary=batas")
            .POST(
                BodyPublishers.concat(
                    BodyPublishers.ofString(
                        "--batas\r\nContent-Disposition: form-data; name=\"f\";"
                            + " filename=\"a.txt\"\r\n\r\n"),
                    BodyPublishers.ofByteArray(new byte[megabytes * 1024 * 1024]),
                    BodyPublishers.ofString("\r\n--batas--\r\n")));
    if (tokenInHeader) {
      request.header("X-XSRF-TOKEN", reader.csrf());
    }
    var answer = reader.send(request);
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("Berkas terlalu besar", "20 MB");
  }

  @Test
  void fileNameNoFileHasIsTold() {
    var request =
        reader
            .request("/pilihan/bahasa")
            .header("Content-Type", "multipart/form-data; boundary=batas")
            .header("X-XSRF-TOKEN", reader.csrf())
            .POST(
                BodyPublishers.ofString(
                    "--batas\r\nContent-Disposition: form-data; name=\"f\";"
                        + " filename=\"a\u0000.txt\"\r\n\r\nisi\r\n--batas--\r\n"));
    assertThat(reader.send(request).statusCode()).isEqualTo(400);
  }

  @Test
  void scriptWithoutSessionGetsNoSignInPageForItsAnswer() {
    var nobody = people.nobody();
    var answer = nobody.send(nobody.request("/konteks/nama").header("HX-Request", "true").GET());
    assertThat(answer.statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/%zz", "/a;b", "//", "/a%2f..%2fb", "/a%00", "/konteks?cari=%zz"})
  void addressThatMakesNoSenseShowsNothingOfTheMachine(String path) throws IOException {
    String answer = raw(path);
    assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain("Exception", "Tomcat", "\tat ");
    assertThat(answer.substring(9, 10)).isIn("3", "4");
  }

  @Test
  void strangersNumberIsTakenOnlyInPlainForm() {
    assertThat(requestId("uji-nomor-0001")).isEqualTo("uji-nomor-0001");
    assertThat(requestId("<script>alert(1)</script>")).matches("[2-9a-z]{12}");
    assertThat(requestId("pendek")).matches("[2-9a-z]{12}");
  }

  private String requestId(String given) {
    return reader
        .send(reader.request("/").header("X-Request-Id", given).GET())
        .headers()
        .firstValue("X-Request-Id")
        .orElseThrow();
  }

  private HttpResponse<String> program(String path, String language) {
    return reader.send(
        people
            .nobody()
            .request(path)
            .header("Authorization", "Bearer " + people.token(reader))
            .header("Accept-Language", language)
            .GET());
  }

  /// As no decent client would send it.
  private String raw(String path) throws IOException {
    int port = Integer.parseInt(reader.server().substring(reader.server().lastIndexOf(':') + 1));
    try (var socket = new Socket("localhost", port)) {
      socket
          .getOutputStream()
          .write(
              ("GET "
                      + path
                      + " HTTP/1.1\r\nHost: localhost\r\nCookie: tolok="
                      + reader.token()
                      + "\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      try (InputStream answer = socket.getInputStream()) {
        return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
  }
}
